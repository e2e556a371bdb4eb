CREATE VIRTUAL TABLE t USING fts3(x, tokenize=simple);
