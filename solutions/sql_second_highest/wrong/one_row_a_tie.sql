-- expect: WA
-- why: the place is right, but everybody who has it gives a row
SELECT salary
FROM (
  SELECT salary, DENSE_RANK() OVER (ORDER BY salary DESC) AS place
  FROM salaries
)
WHERE place = 2;
