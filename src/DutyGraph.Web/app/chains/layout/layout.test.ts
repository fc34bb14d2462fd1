import { describe, expect, it } from 'vitest';
import type { AnswerNode } from '../model/answer';
import { mergeAnswers } from '../model/merge';
import { pathsOf } from './highlight';
import { step } from './steps';
import { answer, act, department, duty, pictureOf, pictureOfAnswer, star, township } from './testing';

const keys = (layout: ReturnType<typeof pictureOfAnswer>, column: 'Duty' | 'Department' | 'Township') => layout.byColumn.get(column)!.map((box) => box.row.key);
const places = (layout: ReturnType<typeof pictureOfAnswer>) => [...layout.boxes].map(([key, box]) => [key, box.x, box.y, box.width, box.height]);

describe('columns', () => {
  it('run from acts over departments and duties to townships', () => {
    expect(pictureOfAnswer(star(3)).heads.map((head) => head.column)).toEqual(['LegalAct', 'Department', 'Duty', 'Township']);
  });

  it('stay single up to twelve nodes and fold by category beyond', () => {
    expect(keys(pictureOfAnswer(star(12)), 'Duty')).toHaveLength(12);
    expect(keys(pictureOfAnswer(star(13)), 'Duty').sort()).toEqual(['~Duty/安全', '~Duty/民生服务']);
  });

  it('fold duties of one category by township', () => {
    const all = ['甲镇', '乙镇'].flatMap((town) => Array.from({ length: 8 }, (_, i) => duty(`${town}/2025-01/ASSIST/${i}`, '安全')));
    const layout = pictureOfAnswer(answer([[department('局'), 0], ...all.map((node) => [node, 1] as const)], all.map(({ id }) => `${id} ASSISTS department:局`)));
    expect(keys(layout, 'Duty').sort()).toEqual(['~Duty/乙镇', '~Duty/甲镇']);
  });

  it('fold what has no category by the number of edges, and never a start', () => {
    const others = Array.from({ length: 20 }, (_, i) => department(`局${String(i).padStart(2, '0')}`));
    const graph = mergeAnswers(answer([[duty('巡查'), 0], ...others.map((node) => [node, 1] as const)], others.map(({ id }) => `duty:巡查 ASSISTS ${id}`)), []);
    const rows = pictureOf(graph, [], ['department:局19']).byColumn.get('Department')!;
    expect(rows.map((box) => box.row.nodes.length).sort((a, b) => a - b)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, 11]);
    expect(rows.some((box) => box.row.key === 'department:局19')).toBe(true);
    expect(rows.at(-1)!.row.nodes).toHaveLength(11);
  });
});

describe('opening a group', () => {
  it('shows every member below its heading and keeps the order of all others', () => {
    const [closed, opened] = [pictureOfAnswer(star(40)), pictureOfAnswer(star(40), ['~Duty/安全'])];
    expect(keys(opened, 'Duty').filter((key) => !key.startsWith('duty:'))).toEqual(keys(closed, 'Duty'));
    const from = keys(opened, 'Duty').indexOf('~Duty/安全');
    expect(keys(opened, 'Duty').slice(from + 1, from + 21).every((key) => key.startsWith('duty:'))).toBe(true);
  });

  it('is undone by closing it', () => {
    const before = places(pictureOfAnswer(star(40), ['~Duty/民生服务']));
    pictureOfAnswer(star(40), ['~Duty/民生服务', '~Duty/安全']);
    expect(places(pictureOfAnswer(star(40), ['~Duty/民生服务']))).toEqual(before);
  });
});

describe('expanding a node', () => {
  const more = ['甲', '乙', '丙'].map((name) => duty(name));

  it('keeps apart the departments that were, though it brings edges to others', () => {
    const all = Array.from({ length: 20 }, (_, i) => department(`局${String(i).padStart(2, '0')}`));
    const first = answer(
      [[duty('巡查'), 0], ...all.map((node) => [node, 1] as const), [township('镇'), 1]],
      [...all.map(({ id }) => `duty:巡查 ASSISTS ${id}`), 'township:镇 HAS_DUTY duty:巡查'],
    );
    const brought = answer(
      [[township('镇'), 0], [duty('巡查'), 1], ...more.map((node) => [node, 1] as const), ...all.map((node) => [node, 2] as const)],
      more.flatMap(({ id }) => [`township:镇 HAS_DUTY ${id}`, ...all.slice(15).map((one) => `${id} ASSISTS ${one.id}`)]),
    );
    const [before, after] = [pictureOfAnswer(first), pictureOfAnswer(first, [], [{ node: 'township:镇', answer: brought }])];

    expect(keys(after, 'Department')).toEqual(keys(before, 'Department'));
    expect(keys(after, 'Duty')).toEqual(expect.arrayContaining(more.map(({ id }) => id)));
  });

  it('keeps the order within an open group, and of paths that get more edges', () => {
    const id = (i: number) => `duty:d${String(i).padStart(3, '0')}`;
    const brought = answer(
      [[duty('d002', '安全'), 0], [act('新法'), 1], [act('农业法'), 1]],
      [`${id(2)} CITES act:新法`, ...[30, 34, 38].flatMap((i) => [`${id(i)} CITES act:新法`, `${id(i)} CITES act:农业法`])],
    );
    const open = ['~Duty/安全'];
    const [before, after] = [pictureOfAnswer(star(40), open), pictureOfAnswer(star(40), open, [{ node: id(2), answer: brought }])];

    expect(after.boxes.has('act:新法')).toBe(true);
    expect(keys(after, 'Duty')).toEqual(keys(before, 'Duty'));
  });

  it('is undone by collapsing it, whichever others were expanded meanwhile', () => {
    const towns = Array.from({ length: 6 }, (_, i) => `镇${i}`);
    const first = answer(
      [[department('局'), 0], ...towns.map((_, i) => [duty(`d${i}`), 1] as const), ...towns.map((name) => [township(name), 2] as const)],
      towns.flatMap((name, i) => [`duty:d${i} ASSISTS department:局`, `township:${name} HAS_DUTY duty:d${i}`]),
    );
    const expansion = (node: AnswerNode, names: readonly string[]) => ({
      node: node.id,
      answer: answer([[node, 0], ...names.map((name) => [township(name), 1] as const)], names.map((name) => `township:${name} HAS_DUTY ${node.id}`)),
    });
    const [one, two] = [expansion(duty('d0'), ['甲', '乙', '丙']), expansion(duty('d5'), ['丁', '戊'])];
    const order = (...expansions: (typeof one)[]) => keys(pictureOfAnswer(first, [], expansions), 'Township');
    const without = (all: readonly string[], { answer: { nodes } }: typeof one) => all.filter((key) => !nodes.some(({ id }) => key === id));

    expect(without(order(one, two), one)).toEqual(order(two));
    expect(without(order(one, two), two)).toEqual(order(one));
  });
});

describe('boxes', () => {
  it('never overlap in a column, whatever is open', () => {
    for (const open of [[], ['~Duty/安全'], ['~Duty/安全', '~Duty/民生服务']]) {
      for (const boxes of pictureOfAnswer(star(60), open).byColumn.values()) {
        for (let i = 1; i < boxes.length; i++) expect(boxes[i]!.y).toBeGreaterThanOrEqual(boxes[i - 1]!.y + boxes[i - 1]!.height + 4);
      }
    }
  });

  it('uncross what can be uncrossed', () => {
    const layout = pictureOfAnswer(answer(
      [[department('乙'), 0], [department('甲'), 0], [duty('一'), 1], [duty('二'), 1]],
      ['duty:一 ASSISTS department:乙', 'duty:二 ASSISTS department:甲'],
    ));
    const y = (id: string) => layout.boxes.get(id)!.y;
    expect(Math.sign(y('department:乙') - y('department:甲'))).toBe(Math.sign(y('duty:一') - y('duty:二')));
  });
});

describe('lines', () => {
  it('go from right edge to left edge and pass no column behind a row', () => {
    const layout = pictureOfAnswer(answer(
      [[duty('一'), 0], [department('甲'), 1], [department('乙'), 1], [act('水法'), 1]],
      ['duty:一 ASSISTS department:甲', 'duty:一 ASSISTS department:乙', 'duty:一 CITES act:水法'],
    ));
    const route = layout.routes.find(({ edge }) => edge.kind === 'CITES')!;
    const [from, to] = [layout.boxes.get('act:水法')!, layout.boxes.get('duty:一')!];
    expect(route.path.startsWith(`M${from.x + from.width} ${from.y + from.height / 2}`)).toBe(true);
    expect(route.path.endsWith(`${to.x} ${to.y + to.height / 2}`)).toBe(true);
    const passing = Number(/ (-?[\d.]+)H/.exec(route.path)![1]);
    for (const { y, height } of layout.byColumn.get('Department')!) expect(passing <= y || passing >= y + height).toBe(true);
  });
});

describe('paths of a row', () => {
  it('enter each column once', () => {
    const layout = pictureOfAnswer(answer(
      [[duty('一'), 0], [duty('二'), 2], [department('甲'), 1], [department('乙'), 3], [township('镇'), 1], [act('水法'), 1]],
      ['duty:一 ASSISTS department:甲', 'duty:二 ASSISTS department:甲', 'duty:二 ASSISTS department:乙', 'township:镇 HAS_DUTY duty:一', 'duty:一 CITES act:水法'],
    ));
    expect([...pathsOf(layout, 'duty:一').rows].sort()).toEqual(['act:水法', 'department:甲', 'duty:一', 'township:镇']);
    expect([...pathsOf(layout, 'act:水法').rows].sort()).toEqual(['act:水法', 'department:甲', 'duty:一', 'township:镇']);
  });
});

describe('keys', () => {
  const layout = pictureOfAnswer(star(6));

  it('move within a column and stop at its ends', () => {
    const [first, second] = keys(layout, 'Duty');
    expect(step(layout, first!, 'down', null)).toBe(second);
    expect(step(layout, first!, 'up', null)).toBeNull();
    expect(step(layout, first!, 'last', null)).toBe(keys(layout, 'Duty').at(-1));
  });

  it('move along lines, and back to where they came from', () => {
    const last = keys(layout, 'Duty').at(-1)!;
    expect(step(layout, last, 'left', null)).toBe('department:农业农村局');
    expect(step(layout, 'department:农业农村局', 'right', last)).toBe(last);
    expect(step(layout, 'township:六工镇', 'right', null)).toBeNull();
  });
});
