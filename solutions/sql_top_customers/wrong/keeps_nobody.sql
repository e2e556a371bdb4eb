-- expect: WA
-- why: joins from the wrong side, so that orders without a customer stay
SELECT o.customer_id, c.name, COUNT(o.amount), SUM(o.amount)
FROM orders AS o
LEFT JOIN customers AS c ON o.customer_id = c.id
GROUP BY o.customer_id
HAVING COUNT(o.amount) >= 2 AND SUM(o.amount) >= 100
ORDER BY SUM(o.amount) DESC, o.customer_id;
