-- expect: AC
-- time: O(n log n)
-- space: O(n)
-- why: sort the different salaries, skip one, take one
--
-- As a value in a SELECT list, a query without rows is NULL: the outer SELECT
-- makes a row of it. NULL sorts below every number in SQLite, so it is last here
-- and never in front of a salary. For the n-th highest only OFFSET changes.
SELECT (
  SELECT DISTINCT salary
  FROM salaries
  ORDER BY salary DESC
  LIMIT 1 OFFSET 1
) AS second_highest;
