WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 40)
SELECT group_concat(hex(zeroblob(400000))) FROM n;
