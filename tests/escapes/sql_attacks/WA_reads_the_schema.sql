SELECT rootpage FROM sqlite_master WHERE sql LIKE '%salaries%';
