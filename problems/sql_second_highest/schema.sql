CREATE TABLE salaries (
  id INTEGER PRIMARY KEY,
  salary INTEGER
);
