-- expect: WA
-- why: after a tie for first place, RANK goes on with 3
SELECT MAX(salary)
FROM (
  SELECT salary, RANK() OVER (ORDER BY salary DESC) AS place
  FROM salaries
)
WHERE place = 2;
