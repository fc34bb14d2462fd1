import { describe, expect, it } from 'vitest';
import { answer, act, department, duty, township } from '../layout/testing';
import { cutExpansions } from '../picture';
import { readAddress, toggle, withEnds, writeAddress } from './address';
import { dutyOf } from './answer';
import { usualEdges } from './kinds';
import { mergeAnswers, sum } from './merge';
import { shortestPaths } from './paths';

describe('address', () => {
  it('gives back every state', () => {
    const state = {
      from: 'department:昭苏县农业农村局', to: 'act:农业法', depth: 3, edges: ['ASSISTS', 'REPORTS_TO'] as const, limit: 2000, open: ['~Duty/安全稳定', 'duty:六工镇/2025-01/ASSIST/2'],
      selected: 'township:昌吉市六工镇', view: 'table', rows: 'edges', sort: '-name', page: 3,
    } as const;
    expect(readAddress(writeAddress(state))).toEqual(state);
  });

  it('leaves out what is as usual', () => {
    expect(writeAddress(readAddress({ from: 'topic:取水' }))).toEqual({ from: 'topic:取水' });
  });

  it('reads kinds of edge by comma or repeated, and bounds numbers', () => {
    expect(readAddress({ edges: 'CITES,ASSISTS' }).edges).toEqual(['ASSISTS', 'CITES']);
    expect(readAddress({ edges: ['CITES', 'ASSISTS'] }).edges).toEqual(['ASSISTS', 'CITES']);
    expect(readAddress({ depth: '99', limit: '0' })).toMatchObject({ depth: 6, limit: 1 });
    expect(readAddress({ depth: 'x', edges: 'NONE' })).toMatchObject({ depth: 2, edges: usualEdges(null) });
  });

  it('follows the edges that touch the start', () => {
    expect(usualEdges('kind:农业农村局')).toContain('OF_KIND');
    expect(usualEdges('township:昌吉市六工镇')).not.toContain('OF_KIND');
  });

  it('keeps with new ends what was chosen, not what was as usual', () => {
    const usual = withEnds(readAddress({ from: 'township:镇', open: '~Duty/安全' }), 'duty:镇/2025-01/ASSIST/1', null);
    expect(usual).toMatchObject({ depth: 1, open: [], edges: usualEdges('duty:x') });
    expect(withEnds(readAddress({ from: 'township:镇', edges: 'CITES', depth: '4' }), 'act:水法', null)).toMatchObject({ depth: 4, edges: ['CITES'] });
  });

  it('closes with a node what was opened in it', () => {
    expect(toggle(['act:水法', 'act:水法~Duty/安全', '~Duty/安全'], 'act:水法')).toEqual(['~Duty/安全']);
  });
});

describe('mergeAnswers', () => {
  const first = answer([[department('甲'), 0], [duty('一'), 1]], ['duty:一 ASSISTS department:甲'], {
    hidden: [{ node: 'department:甲', kind: 'OF_KIND', count: 1 }, { node: 'duty:一', kind: 'HAS_DUTY', count: 1 }, { node: 'duty:一', kind: 'CITES', count: 2 }],
  });
  const expansion = {
    node: 'duty:一',
    answer: answer(
      [[duty('一'), 0], [department('甲'), 1], [township('镇'), 1], [act('水法'), 1], [act('土地法'), 1], [duty('二'), 2]],
      ['duty:一 ASSISTS department:甲', 'township:镇 HAS_DUTY duty:一', 'duty:一 CITES act:水法', 'duty:一 CITES act:土地法', 'duty:二 CITES act:水法', 'township:镇 HAS_DUTY duty:二'],
      { hidden: [{ node: 'department:甲', kind: 'OF_KIND', count: 1 }] },
    ),
  };

  it('adds the neighbours of an expanded node and nothing further', () => {
    const graph = mergeAnswers(first, [expansion]);
    expect([...graph.nodes.keys()]).toEqual(['department:甲', 'duty:一', 'township:镇', 'act:水法', 'act:土地法']);
    expect(graph.distances.get('township:镇')).toBe(2);
    expect(graph.edges).toHaveLength(4);
  });

  it('counts as hidden exactly the edges that lead out of what is shown', () => {
    const graph = mergeAnswers(first, [expansion]);
    expect(graph.hidden.get('duty:一')).toBeUndefined();
    expect(sum(graph.hidden.get('department:甲'))).toBe(1);
    expect(graph.hidden.get('act:水法')).toEqual(new Map([['CITES', 1]]));
    expect(graph.hidden.get('township:镇')).toEqual(new Map([['HAS_DUTY', 1]]));
  });

  it('tells of an expansion that did not bring every neighbour, in numbers', () => {
    const cut = { ...expansion, answer: { ...expansion.answer, hidden: [{ node: 'duty:一', kind: 'CITES' as const, count: 7 }] } };

    expect(cutExpansions(mergeAnswers(first, [cut]))).toEqual([{ label: '一', shown: 4, hidden: 7 }]);
    expect(cutExpansions(mergeAnswers(first, [expansion]))).toEqual([]);
  });

  it('leaves out an expansion whose node is no longer there', () => {
    expect(mergeAnswers(first, [{ ...expansion, node: 'act:水法' }]).nodes.size).toBe(2);
  });
});

describe('shortestPaths', () => {
  const graph = answer(
    [[township('镇'), 0], [duty('一'), 1], [duty('二'), 1], [department('甲'), 2]],
    ['township:镇 HAS_DUTY duty:一', 'township:镇 HAS_DUTY duty:二', 'duty:一 ASSISTS department:甲', 'duty:二 ASSISTS department:甲'],
  );

  it('gives every path with the direction of its steps', () => {
    const { total, first } = shortestPaths(graph, 'township:镇', 'department:甲', 10);
    expect(total).toBe(2);
    expect(first.map((path) => path.steps.map((step) => step.to))).toEqual([['duty:一', 'department:甲'], ['duty:二', 'department:甲']]);
    expect(first[0]!.steps.map((step) => step.forward)).toEqual([true, true]);
  });

  it('counts those that it does not list', () => {
    expect(shortestPaths(graph, 'township:镇', 'department:甲', 1)).toMatchObject({ total: 2, first: { length: 1 } });
  });

  it('has none where the answer is empty', () => {
    expect(shortestPaths(answer([], []), 'township:镇', 'act:水法', 10)).toEqual({ total: 0, first: [] });
  });
});

describe('dutyOf', () => {
  it('is the duty of a clause', () => {
    expect(dutyOf('responsibility:昌吉市六工镇/2025-01/ASSIST/27/TOWNSHIP/3')).toBe('duty:昌吉市六工镇/2025-01/ASSIST/27');
  });
});
