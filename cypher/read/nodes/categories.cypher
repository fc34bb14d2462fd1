// Returns all categories in the printed order.
MATCH (category:Category)
WITH category ORDER BY category.sortKey
RETURN [category.id, category.name, category.position] AS category
