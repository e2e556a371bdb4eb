WITH x AS (SELECT 1) UPDATE salaries SET salary = 0;
