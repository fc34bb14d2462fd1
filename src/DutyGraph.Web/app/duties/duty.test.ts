import { expect, test } from 'vitest';
import { actorsOf, elsewhereOf, reportsOf, type Duty } from './duty';

const clause = (number: number | null, performers: string[] = [], reportsTo: string[] = []) => ({
  number, text: `第${number}条`, cites: [], performers: performers.map((name) => ({ name })), reportsTo: reportsTo.map((name) => ({ name })),
});
const dutyOf = (departments: string[], superior: ReturnType<typeof clause>[], township: ReturnType<typeof clause>[] = []) =>
  ({ departments: departments.map((name) => ({ name })), superiorResponsibilities: superior, townshipResponsibilities: township }) as unknown as Duty;
const shape = (actors: ReturnType<typeof actorsOf>['actors']) => actors.map(({ name, clauses }) => [name, clauses.map(({ number }) => number)]);

test('actorsOf: each department has the clauses that name it, the rest stands apart', () => {
  const { actors, others } = actorsOf(dutyOf(['水利局', '公安局'], [clause(1, ['水利局', '公安局']), clause(2), clause(3, ['财政局'])]));

  expect(shape(actors)).toEqual([['水利局', [1]], ['公安局', [1]], ['财政局', [3]]]);
  expect(others.map(({ number }) => number)).toEqual([2]);
});

test('actorsOf: of one department alone, every clause is its own', () => {
  const { actors, others } = actorsOf(dutyOf(['水利局'], [clause(1), clause(2, ['水利局'])]));

  expect(shape(actors)).toEqual([['水利局', [1, 2]]]);
  expect(others).toEqual([]);
});

test('reportsOf: each department once, with the clauses that report to it', () => {
  expect(reportsOf(dutyOf([], [], [clause(2, [], ['水利局']), clause(5), clause(8, [], ['水利局', '公安局'])]))).toEqual([
    { name: '水利局', clauses: [{ part: null, number: 2 }, { part: null, number: 8 }] },
    { name: '公安局', clauses: [{ part: null, number: 8 }] },
  ]);
});

test('reportsOf: below headings, where numbers begin anew, the clause is told by both numbers', () => {
  const heading = (number: number, text: string) => ({ ...clause(number), text });
  const clauses = [
    heading(1, '农药使用指导、服务工作'), { ...clause(1, [], ['农业农村局']), text: '上报销售情况；' },
    heading(2, '农药包装废弃物回收清理工作'), { ...clause(1), text: '宣传政策；' }, { ...clause(2, [], ['农业农村局']), text: '报告违规行为。' },
  ];

  expect(reportsOf(dutyOf([], [], clauses))).toEqual([{ name: '农业农村局', clauses: [{ part: 1, number: 1 }, { part: 2, number: 2 }] }]);
});

test('reportsOf: a clause that lost its stop begins no part', () => {
  const clauses = [{ ...clause(1), text: '宣传政策' }, { ...clause(null), text: '开展排查；' }, { ...clause(2, [], ['农业农村局']), text: '上报情况。' }];

  expect(reportsOf(dutyOf([], [], clauses))).toEqual([{ name: '农业农村局', clauses: [{ part: null, number: 2 }] }]);
});

test('elsewhereOf: the duty itself is left out, and what was not read is counted', () => {
  const topic = { duties: { totalCount: 60, nodes: ['a', 'b', 'c'].map((id) => ({ id })) } } as unknown as Duty['topic'];

  const { rows, more } = elsewhereOf({ id: 'b', topic });

  expect([rows.map(({ id }) => id), more]).toEqual([['a', 'c'], 57]);
  expect(elsewhereOf({ id: 'b', topic: null })).toEqual({ rows: [], more: 0 });
});
