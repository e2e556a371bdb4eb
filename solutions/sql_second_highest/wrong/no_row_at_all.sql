-- expect: WA
-- why: right whenever there is a second salary; otherwise no row instead of NULL
SELECT DISTINCT salary
FROM salaries
ORDER BY salary DESC
LIMIT 1 OFFSET 1;
