-- expect: WA
-- why: forgets to take the largest of the rest
SELECT DISTINCT salary
FROM salaries
WHERE salary < (SELECT MAX(salary) FROM salaries)
ORDER BY salary DESC;
