-- expect: WA
-- why: sorts without DESC
SELECT (SELECT DISTINCT salary FROM salaries ORDER BY salary LIMIT 1 OFFSET 1);
