-- expect: AC
-- time: O(n log n)
-- space: O(n)
-- why: bring every order to its customer, and make one row of each group
--
-- The inner join drops the orders that belong to nobody: NULL equals nothing.
-- COUNT(amount) and SUM(amount) pass over NULL, COUNT(*) would not. HAVING looks
-- at groups, after they are made; WHERE could only look at single orders.
SELECT c.id, c.name, COUNT(o.amount) AS number, SUM(o.amount) AS total
FROM customers AS c
JOIN orders AS o ON o.customer_id = c.id
GROUP BY c.id, c.name
HAVING COUNT(o.amount) >= 2 AND SUM(o.amount) >= 100
ORDER BY total DESC, c.id;
