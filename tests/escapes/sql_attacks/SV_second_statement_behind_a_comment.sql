SELECT MAX(salary) FROM salaries; -- all done
/* nothing to see */ DELETE FROM salaries;
