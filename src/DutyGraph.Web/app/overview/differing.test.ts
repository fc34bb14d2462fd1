import { expect, test } from 'vitest';
import { townshipsOn, type DifferingTopic } from './differing';

const duty = (name: string) => ({ township: { name, fullName: `某县${name}` } });

test('townshipsOn: each township once, and those that were not read are counted', () => {
  const topic = { counts: { basic: 9, assist: 1, reclaimed: 0 }, BASIC: { nodes: [duty('甲镇'), duty('乙镇'), duty('乙镇'), duty('丙镇')] }, ASSIST: { nodes: [duty('丁镇')] }, RECLAIMED: { nodes: [] } } as unknown as DifferingTopic;

  expect(townshipsOn(topic, 'BASIC')).toEqual({ shown: ['甲镇', '乙镇', '丙镇'].map((name) => duty(name).township), more: 6 });
  expect(townshipsOn(topic, 'ASSIST').more).toBe(0);
  expect(townshipsOn(topic, 'RECLAIMED')).toEqual({ shown: [], more: 0 });
});
