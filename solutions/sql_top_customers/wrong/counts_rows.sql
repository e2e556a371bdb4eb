-- expect: WA
-- why: COUNT(*) counts rows, also those whose amount is NULL
SELECT c.id, c.name, COUNT(*), SUM(o.amount)
FROM customers AS c
JOIN orders AS o ON o.customer_id = c.id
GROUP BY c.id
HAVING COUNT(*) >= 2 AND SUM(o.amount) >= 100
ORDER BY SUM(o.amount) DESC, c.id;
