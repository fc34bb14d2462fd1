import type { AnswerEdge, ChainAnswer } from './answer';
import type { EdgeKind } from './kinds';

/** A step of a path: the kinds of edge, and whether it follows the direction of the edge. */
export interface PathStep { kinds: readonly EdgeKind[]; forward: boolean; to: string }

export interface Path { from: string; steps: readonly PathStep[] }

export interface Paths { total: number; first: readonly Path[] }

/** Returns the shortest paths of an answer with `to`: their number, and the first `most` of them in the order of their nodes' ids. */
export function shortestPaths(answer: ChainAnswer, from: string, to: string, most: number): Paths {
  const distance = new Map(answer.nodes.map((node, i) => [node.id, answer.distances[i]!]));
  if (!distance.has(from) || !distance.has(to)) return { total: 0, first: [] };
  const next = new Map<string, Map<string, AnswerEdge[]>>();
  for (const edge of answer.edges) {
    const gain = distance.get(edge.to)! - distance.get(edge.from)!;
    if (Math.abs(gain) !== 1) continue;
    const [near, far] = gain > 0 ? [edge.from, edge.to] : [edge.to, edge.from];
    let own = next.get(near);
    if (!own) next.set(near, own = new Map());
    own.set(far, [...own.get(far) ?? [], edge]);
  }

  const totals = new Map<string, number>();
  const totalFrom = (id: string): number => {
    if (id === to) return 1;
    let total = totals.get(id);
    if (total === undefined) totals.set(id, total = [...next.get(id)?.keys() ?? []].reduce((sum, far) => sum + totalFrom(far), 0));
    return total;
  };

  const first: Path[] = [];
  const walk = (id: string, steps: readonly PathStep[]) => {
    if (first.length === most) return;
    if (id === to) { first.push({ from, steps }); return; }
    for (const [far, edges] of [...next.get(id) ?? []].sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (totalFrom(far) > 0) walk(far, [...steps, { kinds: edges.map((edge) => edge.kind), forward: edges[0]!.from === id, to: far }]);
    }
  };
  walk(from, []);
  return { total: totalFrom(from), first };
}
