SELECT 'much';
