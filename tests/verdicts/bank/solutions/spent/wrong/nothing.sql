-- expect: WA
-- why: leaves out who bought nothing
SELECT name, SUM(amount)
FROM customers JOIN orders ON customer = customers.id
GROUP BY customers.id
ORDER BY customers.id;
