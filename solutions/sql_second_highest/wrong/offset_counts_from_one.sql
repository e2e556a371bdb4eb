-- expect: WA
-- why: OFFSET says how many to skip, not which one to take
SELECT (
  SELECT DISTINCT salary FROM salaries ORDER BY salary DESC LIMIT 1 OFFSET 2
);
