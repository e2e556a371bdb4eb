-- expect: AC
-- time: O(n log n)
-- space: O(n)
-- why: add up the orders of every number first, then look up whose numbers they are
--
-- Grouping before the join keeps the join small: one row for each customer meets
-- one row of sums. What was a condition on groups is then a condition on rows.
WITH totals AS (
  SELECT customer_id, COUNT(*) AS number, SUM(amount) AS total
  FROM orders
  WHERE amount IS NOT NULL
  GROUP BY customer_id
)
SELECT c.id, c.name, t.number, t.total
FROM totals AS t
JOIN customers AS c ON c.id = t.customer_id
WHERE t.number >= 2 AND t.total >= 100
ORDER BY t.total DESC, c.id;
