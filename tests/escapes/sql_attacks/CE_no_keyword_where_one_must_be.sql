SELECT salary
FORM salaries;
