SELECT 'abc FROM salaries;
