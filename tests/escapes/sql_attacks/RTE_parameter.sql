SELECT salary FROM salaries WHERE id = ?;
