VACUUM INTO '/tmp/judge-sql-vacuumed.db';
