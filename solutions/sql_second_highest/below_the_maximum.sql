-- expect: AC
-- time: O(n)
-- space: O(1)
-- why: the largest of what is smaller than the largest
--
-- An aggregate over no rows gives one row with NULL, which is what is asked for
-- when there is no second salary. A comparison with NULL is never true, so
-- salaries that are not known fall out.
SELECT MAX(salary) AS second_highest
FROM salaries
WHERE salary < (SELECT MAX(salary) FROM salaries);
