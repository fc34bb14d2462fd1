import type { Column, DutyList, EdgeKind, NodeKind } from './kinds';

/** The fields of a node in `Chain.graphql`. Which are present depends on the type. */
export interface AnswerNode {
  __typename: string;
  id: string;
  name?: string | null;
  fullName?: string | null;
  title?: string | null;
  text?: string | null;
  list?: DutyList | null;
  number?: number | null;
  position?: number | null;
  party?: 'SUPERIOR' | 'TOWNSHIP' | null;
  level?: 'COUNTY' | 'PREFECTURE' | 'REGION' | null;
  category?: { name: string; position: number } | null;
  division?: { shortName: string } | null;
}

export interface AnswerEdge { kind: EdgeKind; from: string; to: string }

/** The answer to a query for `Query.chain`. */
export interface ChainAnswer {
  nodes: readonly AnswerNode[];
  distances: readonly number[];
  edges: readonly AnswerEdge[];
  truncated: boolean;
  hidden: readonly { node: string; kind: EdgeKind; count: number }[];
}

export interface ChainNode {
  id: string;
  kind: NodeKind;
  column: Column;
  /** The full name, as printed. */
  label: string;
  list: DutyList | null;
  /** Names by which a long column can be grouped, in order of preference. */
  groups: readonly string[];
  /** Sort key for the order of the lists. */
  order: readonly (number | string)[];
}

const lists: readonly DutyList[] = ['BASIC', 'ASSIST', 'RECLAIMED'];

/** Returns the id of a clause's duty: `responsibility:六工镇/2025-01/ASSIST/27/TOWNSHIP/3` belongs to `duty:六工镇/2025-01/ASSIST/27`. */
export function dutyOf(responsibility: string): string {
  return 'duty:' + responsibility.slice('responsibility:'.length).split('/').slice(0, -2).join('/');
}

/** Returns the township in the id of a duty. */
const townshipOf = (duty: string) => duty.slice('duty:'.length).split('/')[0]!;

export function readNode(node: AnswerNode): ChainNode {
  const kind = node.__typename as NodeKind;
  const label = node.title ?? node.text ?? node.fullName ?? node.name ?? node.id;
  const base = { id: node.id, kind, label, list: node.list ?? null, column: kind as Column, groups: [], order: [label] };
  switch (kind) {
    case 'Duty':
      return {
        ...base,
        groups: [node.category?.name ?? '', townshipOf(node.id)],
        order: [node.category?.position ?? 99, lists.indexOf(node.list ?? 'BASIC'), node.number ?? 0, node.id],
      };
    case 'Responsibility': {
      const parts = node.id.split('/');
      return { ...base, groups: [dutyOf(node.id)], order: [dutyOf(node.id), node.party === 'TOWNSHIP' ? 1 : 0, Number(parts[parts.length - 1])] };
    }
    case 'Category':
      return { ...base, order: [node.position ?? 99, label] };
    case 'Township':
      return { ...base, groups: node.division ? [node.division.shortName] : [] };
    case 'Division':
      return { ...base, column: node.level ?? 'COUNTY' };
    default:
      return base;
  }
}

export function byOrder(a: ChainNode, b: ChainNode): number {
  for (let i = 0; i < Math.min(a.order.length, b.order.length); i++) {
    const [x, y] = [a.order[i]!, b.order[i]!];
    if (x !== y) return x < y ? -1 : 1;
  }
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
