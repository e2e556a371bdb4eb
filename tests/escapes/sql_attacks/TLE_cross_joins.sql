WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 1000)
SELECT COUNT(*) FROM n AS a, n AS b, n AS c WHERE a.i + b.i = c.i * c.i + 0.5;
