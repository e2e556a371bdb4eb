SELECT 1 FROM salaries WHERE /* ; DELETE FROM salaries;
