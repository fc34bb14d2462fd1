import { expect, test } from 'vitest';
import { byMatch, rankOf } from './matching';

test.each([['昌吉市', '昌吉市', 0], ['昌吉市', '昌吉', 1], ['新疆昌吉市', '昌吉', 2], ['应急管理及消防', '消防 应急', 2], ['ＷＴＯ', 'wto', 0], ['昌吉市', '奇台', null], ['昌吉市', '昌吉 奇台', null]])(
  'rankOf: %s by %s is %s',
  (name, text, rank) => {
    expect(rankOf(name, text)).toBe(rank);
  },
);

test('byMatch: the whole name, its start, then the shorter; other matches keep their order', () => {
  const found = ['城乡建设局', '乡建设', '建设局', '建设', '另一处', '别处'].map((label) => ({ label }));

  expect(byMatch(found, '建设').map(({ label }) => label)).toEqual(['建设', '建设局', '乡建设', '城乡建设局', '另一处', '别处']);
});
