// 一个部门周围两步之内有什么，各有多少？
// What lies within two edges of a department, and how many of each?
//
// 五份清单的答案 The answer on the five lists:
// distance | label | nodes
// 1 | DepartmentKind | 1
// 1 | Division | 1
// 1 | Duty | 22
// 1 | Responsibility | 14
// 2 | Category | 6
// 2 | Department | 48
// 2 | Division | 1
// 2 | LegalAct | 1
// 2 | Responsibility | 117
// 2 | Township | 1

:param department => 'department:昭苏县水利局';

MATCH path = (:Department {id: $department})-[:PART_OF|HAS_DUTY|HAD_DUTY|ASSISTS|RECLAIMED_BY|IN_CATEGORY|CITES|OF_KIND|BELONGS_TO|HAS_RESPONSIBILITY|PERFORMED_BY|REPORTS_TO*1..2]-(node)
WHERE none(node IN nodes(path) WHERE node:Superseded)
WITH node, min(length(path)) AS distance
WHERE node.id <> $department
RETURN distance, head([label IN labels(node) WHERE NOT label IN ['Current', 'Basic', 'Assist', 'Reclaimed']]) AS label, count(node) AS nodes
ORDER BY distance, label;
