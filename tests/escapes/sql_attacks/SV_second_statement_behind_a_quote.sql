SELECT ';' AS "a;b" FROM salaries; SELECT '-- not a comment';
