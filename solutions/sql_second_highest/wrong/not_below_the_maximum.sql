-- expect: WA
-- why: with <= the highest salary finds itself
SELECT MAX(salary)
FROM salaries
WHERE salary <= (SELECT MAX(salary) FROM salaries);
