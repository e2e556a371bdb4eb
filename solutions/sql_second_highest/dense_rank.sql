-- expect: AC
-- time: O(n log n)
-- space: O(n)
-- why: give every salary its place, without gaps after ties, and take place 2
--
-- DENSE_RANK counts different values, RANK counts rows before, ROW_NUMBER counts
-- rows. MAX makes one row of many equal ones, and of none. This is the idea that
-- carries over to one answer for each department: PARTITION BY.
SELECT MAX(salary) AS second_highest
FROM (
  SELECT salary, DENSE_RANK() OVER (ORDER BY salary DESC) AS place
  FROM salaries
)
WHERE place = 2;
