-- One row for each top customer: id, name, number of orders, total amount;
-- the largest total first, of equal totals the lower id first.
SELECT id, name
FROM customers;
