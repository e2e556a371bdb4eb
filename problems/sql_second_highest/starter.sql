-- One row with one column: the second highest of the different salaries,
-- NULL if there is none.
SELECT salary
FROM salaries;
