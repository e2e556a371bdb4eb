-- expect: WA
-- why: ROW_NUMBER gives equal salaries different places
SELECT MAX(salary)
FROM (
  SELECT salary, ROW_NUMBER() OVER (ORDER BY salary DESC) AS place
  FROM salaries
)
WHERE place = 2;
