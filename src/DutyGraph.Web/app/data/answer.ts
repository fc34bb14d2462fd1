import { onScopeDispose, shallowReactive, watch } from 'vue';
import { ask, Fault } from './client';
import type { TypedDocumentString } from './generated/graphql';

/** What a view knows of its question. Old data stays while new data is read, so that nothing jumps. */
export interface Answer<R> {
  readonly data: R | undefined;
  readonly fault: Fault | undefined;
  readonly isPending: boolean;
  /** Pending for more than 300 ms: worth saying. */
  readonly isSlow: boolean;
  readonly document: string;
  readonly variables: unknown;
  retry(): void;
}

const slowAfter = 300;
const longestWait = 30;
let pending = 0;
const waiting: (() => void)[] = [];

/** When no question is open: a page can be scrolled to where it was. */
export const settled = (): Promise<void> =>
  new Promise((resolve) => setTimeout(() => (pending === 0 ? resolve() : waiting.push(resolve)), 0));

/**
 * Asks as soon as there are variables, and again whenever they change; the last question wins. While the service is away it asks again by itself.
 * @param variables null: nothing is asked yet.
 */
export function useAnswer<R, V>(document: TypedDocumentString<R, V>, variables: () => V | null): Answer<R> {
  return useAnswerOf(String(document), variables, (asked, signal) => ask(document, asked, signal));
}

/** The same for an answer that takes several requests. */
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
  // By value: a question is asked again when it differs, not whenever an object is made anew.
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
