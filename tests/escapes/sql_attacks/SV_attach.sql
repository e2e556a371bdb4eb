ATTACH DATABASE '/tmp/judge-sql-attached.db' AS other;
