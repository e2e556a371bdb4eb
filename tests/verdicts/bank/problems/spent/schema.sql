-- Who buys.
CREATE TABLE customers (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL
);
CREATE TABLE orders (customer INTEGER NOT NULL, amount REAL, stamp BLOB NOT NULL);
CREATE INDEX by_customer ON orders (customer);
