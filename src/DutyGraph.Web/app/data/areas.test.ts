import { expect, test } from 'vitest';
import { areaName, areaOf, areasNamed, areasOf } from './areas';
import type { AreasQuery } from './generated/graphql';

const division = (code: string, shortName: string, name = shortName, children: object[] = []) => ({ __typename: 'Division', id: `division:${code}`, shortName, name, children });
const areas = areasOf({
  nodes: [
    null,
    division('110000', '北京市', '北京市', [division('110105', '朝阳区')]),
    division('220000', '吉林省', '吉林省', [division('220100', '长春市', '长春市', [division('220104', '朝阳区')])]),
    division('650000', '新疆', '新疆维吾尔自治区', [division('652300', '昌吉州', '昌吉回族自治州', [division('652301', '昌吉市'), division('652325', '奇台县')])]),
  ],
} as unknown as AreasQuery);

test('areasOf: from the regions down, each with those above it', () => {
  expect(areas.map(({ value, within }) => `${within}>${value}`)).toEqual([
    '>北京市', '>吉林省', '>新疆', '北京市>朝阳区', '吉林省>长春市', '新疆>昌吉州', '吉林省 长春市>division:220104', '新疆 昌吉州>昌吉市', '新疆 昌吉州>奇台县',
  ]);
});

test.each([['昌吉州', 'division:652300'], ['昌吉回族自治州', 'division:652300'], ['division:220104', 'division:220104'], ['652325', 'division:652325'], ['朝阳区', 'division:110105'], ['火星', undefined]])(
  'areaOf: %s is %s',
  (value, id) => {
    expect(areaOf(areas, value)?.id).toBe(id);
  },
);

test('areaName: the second division of a name is told apart by those above it', () => {
  expect(['division:220104', '朝阳区', '652301', '火星'].map((value) => areaName(areas, value))).toEqual(['吉林省 长春市 朝阳区', '朝阳区', '昌吉市', '火星']);
});

test('areasNamed: by short or full name, the best match first; for nothing all', () => {
  expect(areasNamed(areas, '昌吉').map(({ label }) => label)).toEqual(['昌吉州', '昌吉市']);
  expect(areasNamed(areas, '昌吉市').map(({ label }) => label)).toEqual(['昌吉市']);
  expect(areasNamed(areas, '回族自治州').map(({ label }) => label)).toEqual(['昌吉州']);
  expect(areasNamed(areas, '')).toHaveLength(areas.length);
});
