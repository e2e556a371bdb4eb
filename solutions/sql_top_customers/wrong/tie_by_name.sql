-- expect: WA
-- why: breaks ties by the name, which the task does not say
SELECT c.id, c.name, COUNT(o.amount), SUM(o.amount)
FROM customers AS c
JOIN orders AS o ON o.customer_id = c.id
GROUP BY c.id
HAVING COUNT(o.amount) >= 2 AND SUM(o.amount) >= 100
ORDER BY SUM(o.amount) DESC, c.name, c.id;
