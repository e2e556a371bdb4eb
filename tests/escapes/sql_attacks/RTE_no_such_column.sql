SELECT MAX(salry)
FROM salaries;
