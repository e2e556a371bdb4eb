SELECT CAST(readfile('/etc/passwd') AS TEXT);
