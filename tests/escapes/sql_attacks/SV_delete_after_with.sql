WITH everything AS (SELECT id FROM salaries) DELETE FROM salaries WHERE id IN everything;
