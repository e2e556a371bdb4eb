-- expect: WA
-- why: puts the condition on the total into WHERE, where there are no groups yet
SELECT c.id, c.name, COUNT(o.amount), SUM(o.amount)
FROM customers AS c
JOIN orders AS o ON o.customer_id = c.id
WHERE o.amount >= 100
GROUP BY c.id
HAVING COUNT(o.amount) >= 2
ORDER BY SUM(o.amount) DESC, c.id;
