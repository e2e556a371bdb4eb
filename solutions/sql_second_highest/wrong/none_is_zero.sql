-- expect: WA
-- why: answers 0 where there is no second salary
SELECT COALESCE(MAX(salary), 0)
FROM salaries
WHERE salary < (SELECT MAX(salary) FROM salaries);
