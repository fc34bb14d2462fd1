import type { AnswerNode, ChainAnswer } from '../model/answer';
import type { EdgeKind } from '../model/kinds';
import { mergeAnswers, type ChainGraph, type Expansion } from '../model/merge';
import { layOut, type Layout } from './layout';
import { orderUnits } from './order';
import { visibleRows } from './rows';
import { foldColumns } from './units';

// Fixtures for tests.

export const duty = (name: string, category = '安全稳定', list: AnswerNode['list'] = 'ASSIST'): AnswerNode =>
  ({ __typename: 'Duty', id: `duty:${name}`, name, list, number: 1, category: { name: category, position: category.length } });
export const department = (name: string): AnswerNode => ({ __typename: 'Department', id: `department:${name}`, name });
export const township = (name: string): AnswerNode => ({ __typename: 'Township', id: `township:${name}`, name, fullName: name });
export const act = (title: string): AnswerNode => ({ __typename: 'LegalAct', id: `act:${title}`, title });

/** Creates an answer from nodes with their distances, and edges written as `from KIND to`. */
export function answer(nodes: readonly (readonly [AnswerNode, number])[], edges: readonly string[], more: Partial<ChainAnswer> = {}): ChainAnswer {
  return {
    nodes: nodes.map(([node]) => node),
    distances: nodes.map(([, distance]) => distance),
    edges: edges.map((edge) => { const [from, kind, to] = edge.split(' '); return { from: from!, kind: kind as EdgeKind, to: to! }; }),
    truncated: false,
    hidden: [],
    ...more,
  };
}

export function pictureOf(graph: ChainGraph, open: readonly string[] = [], alone: readonly string[] = []): Layout {
  const order = orderUnits(graph, foldColumns(graph, new Set(alone)));
  return layOut(visibleRows(graph, order, new Set(open)), (row) => ({ lines: [row.group ?? row.nodes[0]!.label], cut: false, note: null, badge: null }));
}

export const pictureOfAnswer = (first: ChainAnswer, open: readonly string[] = [], expansions: readonly Expansion[] = []) => pictureOf(mergeAnswers(first, expansions), open);

/** Creates an answer with a department that a number of duties of two categories assist, one township and one act. */
export function star(duties: number): ChainAnswer {
  const all = Array.from({ length: duties }, (_, i) => duty(`d${String(i).padStart(3, '0')}`, i % 2 === 0 ? '安全' : '民生服务'));
  return answer(
    [[department('农业农村局'), 0], ...all.map((node) => [node, 1] as const), [township('六工镇'), 2], [act('农业法'), 2]],
    [...all.flatMap(({ id }) => [`${id} ASSISTS department:农业农村局`, `township:六工镇 HAS_DUTY ${id}`]), `${all[0]!.id} CITES act:农业法`],
  );
}
