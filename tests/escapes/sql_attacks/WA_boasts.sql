SELECT 'AC', 'passed', 1;
