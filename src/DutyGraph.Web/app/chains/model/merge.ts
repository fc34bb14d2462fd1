import { readNode, type AnswerEdge, type ChainAnswer, type ChainNode } from './answer';
import { edgeKinds, type EdgeKind } from './kinds';

/** A node that the reader has expanded, with the answer to `chain(from: node, depth: 2)`. */
export interface Expansion { node: string; answer: ChainAnswer }

/** Several answers merged into one graph. */
export interface ChainGraph {
  nodes: ReadonlyMap<string, ChainNode>;
  /** Number of edges from the start. Nodes of an expansion are one further than the expanded node. */
  distances: ReadonlyMap<string, number>;
  /** The expanded node that added each node; null for nodes of the first answer. */
  owners: ReadonlyMap<string, string | null>;
  /** The answer of each expanded node that is shown, in the order of opening; null for the first answer. */
  answers: ReadonlyMap<string | null, ChainAnswer>;
  edges: readonly AnswerEdge[];
  /** Numbers of edges to hidden nodes, for each node. */
  hidden: ReadonlyMap<string, ReadonlyMap<EdgeKind, number>>;
  /** Whether `limit` excluded nodes within `depth`. */
  truncated: boolean;
}

const keyOf = (edge: AnswerEdge) => `${edge.from}\n${edge.to}\n${edge.kind}`;

/**
 * Merges answers. An expansion adds the neighbours of its node. Its answer has one more level only to include the edges between these neighbours and the nodes
 * already shown. The degree of a node is the number of its shown and hidden edges in an answer; the number of hidden edges is the degree minus the edges that
 * are shown here.
 */
export function mergeAnswers(first: ChainAnswer, expansions: readonly Expansion[]): ChainGraph {
  const nodes = new Map<string, ChainNode>();
  const distances = new Map<string, number>();
  const owners = new Map<string, string | null>();
  const add = (answer: ChainAnswer, owner: string | null, most: number, base: number) => answer.nodes.forEach((node, i) => {
    const distance = answer.distances[i]!;
    if (distance > most || nodes.has(node.id)) return;
    nodes.set(node.id, readNode(node));
    distances.set(node.id, base + distance);
    owners.set(node.id, owner);
  });

  add(first, null, Infinity, 0);
  const answers = new Map<string | null, ChainAnswer>([[null, first]]);
  for (const { node, answer } of expansions) {
    if (!nodes.has(node)) continue; // the expansion that added it has been collapsed
    add(answer, node, 1, distances.get(node)!);
    answers.set(node, answer);
  }

  const edges = edgesOf(answers.values(), (id) => nodes.has(id));
  return { nodes, distances, owners, answers, edges: [...edges.values()], hidden: hiddenOf(nodes, answers.values(), edges), truncated: first.truncated };
}

/**
 * Returns the edges on which the order of an expansion's nodes may depend: those of its own answer, of the expansions that it grew from, and of the first
 * answer, among the nodes that these added. Other expansions do not count, so that opening and closing them reorders nothing.
 * @param owner The expanded node; null for the first answer.
 */
export function edgesWithin({ answers, owners }: ChainGraph, owner: string | null): AnswerEdge[] {
  const line = lineOf(owners, owner);
  const isWithin = (id: string) => { const own = owners.get(id); return own !== undefined && line.has(own); };
  return [...edgesOf([...answers].flatMap(([node, answer]) => (line.has(node) ? [answer] : [])), isWithin).values()];
}

/** Returns an expanded node with those whose expansions led to it, and null for the first answer. */
export function lineOf(owners: ReadonlyMap<string, string | null>, owner: string | null): ReadonlySet<string | null> {
  const line = new Set<string | null>([null]);
  for (let node = owner; node !== null; node = owners.get(node)!) line.add(node);
  return line;
}

function edgesOf(answers: Iterable<ChainAnswer>, isShown: (id: string) => boolean): Map<string, AnswerEdge> {
  const edges = new Map<string, AnswerEdge>();
  for (const answer of answers) for (const edge of answer.edges) if (isShown(edge.from) && isShown(edge.to)) edges.set(keyOf(edge), edge);
  return edges;
}

function hiddenOf(nodes: ReadonlyMap<string, ChainNode>, answers: Iterable<ChainAnswer>, shown: ReadonlyMap<string, AnswerEdge>) {
  const most = new Map<string, Map<EdgeKind, number>>();
  for (const answer of answers) {
    const degrees = new Map<string, Map<EdgeKind, number>>();
    for (const { from, to, kind } of answer.edges) { count(degrees, from, kind, 1); count(degrees, to, kind, 1); }
    for (const { node, kind, count: n } of answer.hidden) count(degrees, node, kind, n);
    for (const [id, kinds] of degrees) for (const [kind, n] of kinds) {
      if (nodes.has(id) && n > (most.get(id)?.get(kind) ?? 0)) set(most, id, kind, n);
    }
  }
  for (const { from, to, kind } of shown.values()) { count(most, from, kind, -1); count(most, to, kind, -1); }

  const hidden = new Map<string, ReadonlyMap<EdgeKind, number>>();
  for (const [id, kinds] of most) {
    const left = new Map(edgeKinds.flatMap((kind) => ((kinds.get(kind) ?? 0) > 0 ? [[kind, kinds.get(kind)!] as const] : [])));
    if (left.size > 0) hidden.set(id, left);
  }
  return hidden;
}

function set(counts: Map<string, Map<EdgeKind, number>>, id: string, kind: EdgeKind, n: number) {
  let kinds = counts.get(id);
  if (!kinds) counts.set(id, kinds = new Map());
  kinds.set(kind, n);
}

function count(counts: Map<string, Map<EdgeKind, number>>, id: string, kind: EdgeKind, n: number) {
  set(counts, id, kind, (counts.get(id)?.get(kind) ?? 0) + n);
}

export const sum = (counts: ReadonlyMap<EdgeKind, number> | undefined) => [...counts?.values() ?? []].reduce((all, n) => all + n, 0);
