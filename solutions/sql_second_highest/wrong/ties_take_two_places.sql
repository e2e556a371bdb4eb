-- expect: WA
-- why: skips one row, not one value
SELECT (SELECT salary FROM salaries ORDER BY salary DESC LIMIT 1 OFFSET 1);
