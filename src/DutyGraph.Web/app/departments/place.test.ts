import { expect, test } from 'vitest';
import { peersShown, placeOf } from './place';

const peers = [['甲', 5], ['乙', 9], ['丙', 5], ['丁', 1]].map(([name, duties]) => ({ name: String(name), support: { duties: Number(duties) } }));

test('placeOf: equal counts share a rank, the next one follows after both', () => {
  expect(peers.map(({ name }) => placeOf(name, peers)?.rank)).toEqual([2, 1, 2, 4]);
});

test('placeOf: a department that is not among them has no place', () => {
  expect(placeOf('戊', peers)).toBeNull();
});

test('peersShown: the first ones by duties, and always the department itself', () => {
  expect(peersShown('丁', peers, 2).map(({ name }) => name)).toEqual(['乙', '丁']);
  expect(peersShown('乙', peers, 3).map(({ name }) => name)).toEqual(['乙', '丙', '甲']);
  expect(peersShown('戊', peers, 1).map(({ name }) => name)).toEqual(['乙']);
});
