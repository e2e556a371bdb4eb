SELECT writefile('/tmp/judge-sql-written', 'x');
