SELECT MAX(salary) FROM salaries; ATTACH '/tmp/judge-sql-attached.db' AS other;
