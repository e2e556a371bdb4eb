-- expect: AC
SELECT name, SUM(amount)
FROM customers LEFT JOIN orders ON customer = customers.id
GROUP BY customers.id
ORDER BY customers.id;
