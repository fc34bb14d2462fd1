import { expect, test } from 'vitest';
import { isHeading, type Clause } from './clauses';

const headings = (...clauses: [number | null, string][]) => {
  const all: Clause[] = clauses.map(([number, text]) => ({ number, text }));
  return all.filter((_, index) => isHeading(all, index)).map(({ text }) => text);
};

test('a clause after which the numbers begin anew is the heading of those below it', () => {
  expect(headings([1, '农药使用指导、服务工作'], [1, '登记销售情况；'], [2, '指导种植户。'], [2, '农药包装废弃物回收清理工作'], [1, '宣传政策；'])).toEqual([
    '农药使用指导、服务工作', '农药包装废弃物回收清理工作',
  ]);
});

test('so is a clause without a stop before text without a number', () => {
  expect(headings([1, '违法用地整治方面'], [null, '负责违法用地宣传教育。'])).toEqual(['违法用地整治方面']);
});

test('clauses of two departments that are numbered one after the other have no headings', () => {
  expect(headings([1, '县民政局负责登记；'], [2, '县民政局负责公示。'], [1, '县公安局负责核查；'])).toEqual([]);
});

test('a clause without a stop before the next number or at the end is no heading', () => {
  expect(headings([1, '宣传政策'], [2, '上报情况'])).toEqual([]);
});
