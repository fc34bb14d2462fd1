import { expect, test } from 'vitest';
import { flowsOf, type FlowDuty } from './flows';

const duty = (category: string, township: string, ...departments: string[]) =>
  ({ category: { name: category }, township: { fullName: township }, departments: departments.map((name) => ({ name, kind: null })) }) as FlowDuty;

test('flowsOf: a duty counts once a department on the left and once on the right; departments not shown are left out', () => {
  const duties = [duty('生态环保', '六工镇', '水利局', '公安局'), duty('生态环保', '昭苏镇', '水利局'), duty('平安法治', '昭苏镇', '司法局')];

  const { left, right } = flowsOf(duties, ['水利局', '公安局'], ({ departments }) => departments.map(({ name }) => name));

  expect(left).toEqual([
    { from: '水利局', to: '生态环保', duties: 2 },
    { from: '公安局', to: '生态环保', duties: 1 },
  ]);
  expect(right).toEqual([
    { from: '生态环保', to: '六工镇', duties: 1 },
    { from: '生态环保', to: '昭苏镇', duties: 1 },
  ]);
});
