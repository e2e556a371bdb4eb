SELECT id, salary FROM salaries;
