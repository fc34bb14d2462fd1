import { describe, expect, it } from 'vitest';
import { countCrossings } from './crossings';
import { placeColumn } from './place';
import type { Row } from './rows';
import { collapses, textOf } from './text';
import { widthOf, wrap } from './wrap';

describe('countCrossings', () => {
  it('equals counting every pair', () => {
    let seed = 7;
    const random = (n: number) => (seed = (seed * 16807) % 2147483647) % n;
    for (let round = 0; round < 50; round++) {
      const order = new Map([['a', ['a0', 'a1', 'a2', 'a3']], ['b', ['b0', 'b1', 'b2', 'b3', 'b4']]]);
      const links = Array.from({ length: 9 }, () => ({ from: `a${random(4)}`, to: `b${random(5)}`, weight: 1 + random(3) }));
      let crossings = 0;
      for (const [i, x] of links.entries()) for (const y of links.slice(i + 1)) {
        if ((x.from < y.from && x.to > y.to) || (x.from > y.from && x.to < y.to)) crossings += x.weight * y.weight;
      }
      expect(countCrossings(order, links)).toBe(crossings);
    }
  });
});

describe('placeColumn', () => {
  it('gives every wish that leaves room', () => {
    expect(placeColumn([{ height: 10, middle: 5 }, { height: 10, middle: 105 }], 8)).toEqual([0, 100]);
  });

  it('shares the distance between wishes that collide', () => {
    expect(placeColumn([{ height: 10, middle: 50 }, { height: 10, middle: 50 }], 10)).toEqual([35, 55]);
  });

  it('stacks what has no wish', () => {
    expect(placeColumn([{ height: 10, middle: null }, { height: 20, middle: null }, { height: 10, middle: null }], 5)).toEqual([0, 15, 40]);
  });
});

describe('badge', () => {
  const badge = (hidden: number, expanded: boolean) => {
    const node = { id: 'act:水法', kind: 'LegalAct', column: 'LegalAct', label: '水法', list: null, groups: [], order: [] } as const;
    const row: Row = { key: node.id, column: 'LegalAct', shape: 'node', group: null, nodes: [node], hidden };
    return textOf(row, '水法', expanded, { BASIC: '', ASSIST: '', RECLAIMED: '' }).badge;
  };

  it('of an expanded node keeps the number that its expansion did not bring', () => {
    expect([badge(7, false), badge(0, true), badge(7, true)]).toEqual(['+7', '−', '− +7']);
    expect([badge(7, false), badge(0, true), badge(7, true)].map(collapses)).toEqual([false, true, true]);
  });
});

describe('wrap', () => {
  it('keeps a short name whole', () => {
    expect(wrap('昭苏县农业农村局', 150, 13, 2)).toEqual({ lines: ['昭苏县农业农村局'], cut: false });
  });

  it('breaks at the width and ends in an ellipsis where the text goes on', () => {
    const { lines, cut } = wrap('对未经批准擅自取水、未按照取水许可规定条件取水的处罚及其后续整改的监督检查', 130, 13, 2);
    expect(cut).toBe(true);
    expect(lines).toHaveLength(2);
    expect(lines[1]!.endsWith('…')).toBe(true);
    for (const line of lines) expect(widthOf(line, 13)).toBeLessThanOrEqual(130);
  });

  it('begins no line with a closing mark', () => {
    expect(wrap('一二三四五六七八九十，甲乙丙', 130, 13, 3).lines[1]!.startsWith('，')).toBe(false);
  });

  it('breaks a run of Latin letters that is wider than the line', () => {
    for (const line of wrap('a'.repeat(80), 100, 13, 2).lines) expect(widthOf(line, 13)).toBeLessThanOrEqual(100);
  });

  it('keeps Latin words whole where they fit', () => {
    expect(wrap('Other departments', 90, 13, 2).lines).toEqual(['Other', 'departments']);
  });
});
