-- expect: WA
-- why: DISTINCT against doubled rows, which also drops equal amounts
SELECT c.id, c.name, COUNT(o.amount), SUM(DISTINCT o.amount)
FROM customers AS c
JOIN orders AS o ON o.customer_id = c.id
GROUP BY c.id
HAVING COUNT(o.amount) >= 2 AND SUM(DISTINCT o.amount) >= 100
ORDER BY SUM(DISTINCT o.amount) DESC, c.id;
