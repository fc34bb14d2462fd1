import { computed, type ComputedRef } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { useAnswerOf, type Answer } from '@/data/answer';
import { ask, Fault } from '@/data/client';
import { ChainDocument } from '@/data/generated/graphql';
import { words } from '@/words';
import type { ChainState } from './model/address';
import { readAddress, writeAddress, type Query } from './model/address';
import type { AnswerNode, ChainAnswer } from './model/answer';
import type { EdgeKind } from './model/kinds';
import { isGroupKey } from './layout/units';
import type { Expansion } from './model/merge';

/** The chain on the page: the answers, with their question. */
export interface Chain {
  asked: Asked;
  first: ChainAnswer;
  expansions: readonly Expansion[];
  /** Ids in the address that the graph does not have, and therefore cannot be expanded. */
  unknown: readonly string[];
}

export interface Asked {
  from: string;
  to: string | null;
  depth: number;
  edges: readonly EdgeKind[];
  limit: number;
  expanded: readonly string[];
  /** Number of expanded nodes in the address beyond `mostExpanded`, which are left closed. */
  unopened: number;
}

/** An expansion has depth 2, to include the edges among the new nodes, and therefore needs a high limit. */
export const expansionLimit = 2_000;

/** The export of the service expands no more either. */
export const mostExpanded = 50;

/** Loads the chain of the address. Answers are cached while the view is open: collapsing and Back need no request. */
export function useChain(state: ComputedRef<ChainState>): Answer<Chain> {
  const kept = new Map<string, ChainAnswer>();

  async function chain(variables: { from: string; to: string | null; depth: number; edges: readonly EdgeKind[]; limit: number }, signal: AbortSignal): Promise<ChainAnswer> {
    const key = JSON.stringify(variables);
    const known = kept.get(key);
    if (known) return known;
    const { chain: answer } = await ask(ChainDocument, { ...variables, edges: [...variables.edges] }, signal);
    const named = { ...answer, nodes: answer.nodes.map((node): AnswerNode => ('name' in node && node.name === '' ? { ...node, name: words.notRead } : node)) };
    kept.set(key, named);
    return named;
  }

  return useAnswerOf(
    String(ChainDocument),
    () => {
      const { from, to, depth, edges, limit, open } = state.value;
      const ids = open.filter((key) => !isGroupKey(key));
      return from === null ? null : { from, to, depth, edges, limit, expanded: ids.slice(0, mostExpanded), unopened: Math.max(0, ids.length - mostExpanded) };
    },
    async (asked: Asked, signal): Promise<Chain> => {
      const { expanded, unopened: _, ...question } = asked;
      const expand = async (node: string): Promise<Expansion | null> => {
        try {
          return { node, answer: await chain({ from: node, to: null, depth: 2, edges: question.edges, limit: expansionLimit }, signal) };
        } catch (fault) {
          if (fault instanceof Fault && fault.code === 'NOT_FOUND') return null; // an old link: the rest of the chain is still right
          throw fault;
        }
      };
      const [first, ...expansions] = await Promise.all([chain(question, signal), ...expanded.map(expand)]);
      return { asked, first, expansions: expansions.filter((one) => one !== null), unknown: expanded.filter((_id, i) => expansions[i] === null) };
    },
  );
}

/**
 * The state in the address, with functions that change it. `go` adds a step to the history, `turn` replaces the present one, for changes that only move the
 * reader's attention.
 */
export function useChainAddress() {
  const route = useRoute();
  const router = useRouter();
  const state = computed(() => readAddress(route.query as Query));
  const at = (change: Partial<ChainState>) => ({ path: route.path, query: writeAddress({ ...state.value, ...change }) });
  return {
    state,
    /** Returns the address of a changed state, for links. */
    at,
    go: (change: Partial<ChainState>) => router.push(at(change)),
    turn: (change: Partial<ChainState>) => router.replace(at(change)),
  };
}
