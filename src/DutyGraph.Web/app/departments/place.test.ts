import { expect, test } from 'vitest';
import { placeOf } from './place';

const peers = [['甲', 5], ['乙', 9], ['丙', 5], ['丁', 1]].map(([name, duties]) => ({ name: String(name), support: { duties: Number(duties) } }));

test('placeOf: equal counts share a rank, the next one follows after both', () => {
  expect(peers.map(({ name }) => placeOf(name, peers)?.rank)).toEqual([2, 1, 2, 4]);
});

test('placeOf: a department that is not among them has no place', () => {
  expect(placeOf('戊', peers)).toBeNull();
});
