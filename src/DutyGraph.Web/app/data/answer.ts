import { onScopeDispose, shallowReactive, watch } from 'vue';
import { ask, Fault } from './client';
import type { TypedDocumentString } from './generated/graphql';

/** The state of a view's query. Old data stay visible while new data are loaded, so that nothing jumps. */
export interface Answer<R> {
  readonly data: R | undefined;
  readonly fault: Fault | undefined;
  readonly isPending: boolean;
  /** Pending for more than 300 ms, which should be shown. */
  readonly isSlow: boolean;
  readonly document: string;
  readonly variables: unknown;
  retry(): void;
}

const slowAfter = 300;
const longestWait = 30;
let pending = 0;
const waiting: (() => void)[] = [];

/** Resolves when no query is pending, so that the page can be scrolled to its old position. */
export const settled = (): Promise<void> =>
  new Promise((resolve) => setTimeout(() => (pending === 0 ? resolve() : waiting.push(resolve)), 0));

/**
 * Runs a query as soon as there are variables, and again whenever they change; only the last answer counts. While the service is unavailable, it retries
 * automatically.
 * @param variables Returns the variables; null to wait.
 */
export function useAnswer<R, V>(document: TypedDocumentString<R, V>, variables: () => V | null): Answer<R> {
  return useAnswerOf(String(document), variables, (asked, signal) => ask(document, asked, signal));
}

/** Like `useAnswer`, for answers that need several requests. */
export function useAnswerOf<R, V>(document: string, variables: () => V | null, fetchAll: (variables: V, signal: AbortSignal) => Promise<R>): Answer<R> {
  const answer = shallowReactive({
    data: undefined as R | undefined,
    fault: undefined as Fault | undefined,
    isPending: false,
    isSlow: false,
    document,
    variables: undefined as unknown,
    retry: () => void run(),
  });
  let current: AbortController | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;

  async function run(): Promise<void> {
    const asked = variables();
    stop();
    if (asked === null) return;
    const mine = (current = new AbortController());
    const slow = setTimeout(() => (answer.isSlow = true), slowAfter);
    answer.isPending = true;
    answer.variables = asked;
    pending++;
    try {
      answer.data = await fetchAll(asked, mine.signal);
      answer.fault = undefined;
      failures = 0;
    } catch (fault) {
      if (!mine.signal.aborted) fail(fault instanceof Fault ? fault : new Fault('refused', String(fault)));
    } finally {
      clearTimeout(slow);
      if (current === mine) answer.isPending = answer.isSlow = false;
      if (--pending === 0) waiting.splice(0).forEach((resolve) => resolve());
    }
  }

  function fail(fault: Fault): void {
    answer.fault = fault;
    if (fault.passes) timer = setTimeout(run, 1_000 * Math.min(longestWait, fault.retryAfter * 2 ** Math.min(failures++, 4)));
  }

  function stop(): void {
    current?.abort();
    clearTimeout(timer);
  }

  const online = () => answer.fault?.passes && run();
  window.addEventListener('online', online);
  onScopeDispose(() => {
    stop();
    window.removeEventListener('online', online);
  });
  // Compared by value, so that an equal object does not repeat the query.
  watch(
    () => JSON.stringify(variables()),
    () => {
      answer.fault = undefined;
      void run();
    },
    { immediate: true },
  );
  return answer;
}
