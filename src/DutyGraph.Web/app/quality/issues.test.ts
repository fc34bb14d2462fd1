import { expect, test } from 'vitest';
import type { QualityQuery } from '@/data/generated/graphql';
import { issuesOf, variablesOf } from './issues';

const document = (fullName: string, ...lines: number[]) => ({ current: true, township: { fullName }, issues: lines.map((line) => ({ line })) });

test('variablesOf: every filter of the address is one of the query', () => {
  expect(variablesOf({ severity: 'DAMAGED', code: 'CORRECTED', township: '昌吉市六工镇', field: 'name' })).toEqual({
    severity: 'DAMAGED', code: 'CORRECTED', field: 'name', township: '昌吉市六工镇', ofAll: false, ofOne: true,
  });
});

test('variablesOf: without filters all are asked for, and a severity that does not exist is none', () => {
  expect(variablesOf({ severity: 'OTHER', code: '', township: '', field: '' })).toEqual({ severity: null, code: null, field: null, township: '', ofAll: true, ofOne: false });
});

test('issuesOf: by document, then by line', () => {
  const answer = { documents: { nodes: [document('甲镇', 9, 2), document('乙镇', 5)] } } as unknown as QualityQuery;

  expect(issuesOf(answer).map(({ township, issue }) => `${township} ${issue.line}`)).toEqual(['甲镇 2', '甲镇 9', '乙镇 5']);
});

test('issuesOf: an edition that a newer one replaced has no issues to show', () => {
  const answer = { documents: { nodes: [{ ...document('甲镇', 1), current: false }, document('甲镇', 2)] } } as unknown as QualityQuery;

  expect(issuesOf(answer).map(({ issue }) => issue.line)).toEqual([2]);
});

test('issuesOf: of a chosen township its own, of an unknown one none', () => {
  const documents = { nodes: [document('甲镇'), document('乙镇')] };

  expect(issuesOf({ documents, township: { documents: [document('乙镇', 5)] } } as unknown as QualityQuery)).toHaveLength(1);
  expect(issuesOf({ documents, township: null } as unknown as QualityQuery)).toEqual([]);
});
