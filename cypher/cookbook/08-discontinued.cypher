// 哪些事项已明确不再开展？
// Which duties are explicitly discontinued?
//
// 五份清单的答案 The answer on the five lists:
// township | number | duty
// 奎屯市开干齐乡 | 1 | 出具婚姻状况证明（婚姻关系证明、分居证明）
// 奎屯市开干齐乡 | 14 | 惠民保征缴工作
// 昭苏县昭苏镇 | 1 | 出具婚姻状况证明（婚姻关系证明、分居证明）
// 昭苏县昭苏镇 | 14 | 惠民保征缴工作

:param first => 10;

MATCH (township:Township)-[had:HAD_DUTY]->(duty:Current {discontinued: true})
RETURN township.fullName AS township, had.number AS number, left(duty.name, 40) AS duty
ORDER BY township, number
LIMIT $first;
