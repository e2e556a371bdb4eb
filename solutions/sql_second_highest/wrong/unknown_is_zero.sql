-- expect: WA
-- why: takes a salary that is not known for a salary of 0
SELECT MAX(COALESCE(salary, 0))
FROM salaries
WHERE COALESCE(salary, 0) < (SELECT MAX(salary) FROM salaries);
