import { getCurrentScope, onScopeDispose, shallowReactive, watch, watchEffect, type EffectScope } from 'vue';
import { ask, Fault, variablesOf } from './client';
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

interface Before { answer: Answer<unknown>; isAwaited: () => boolean }

const before = new WeakMap<EffectScope, Before>();

/**
 * Makes another answer stand for the answers of this component while these have no variables because of it: its progress and its fault are shown, and trying
 * again asks it again.
 */
export function waitFor(answer: Answer<unknown>, isAwaited: () => boolean): void {
  const scope = getCurrentScope();
  if (scope) before.set(scope, { answer, isAwaited });
}

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
    retry: () => (awaited?.isAwaited() ? awaited.answer.retry() : void run()),
  });
  const awaited = before.get(getCurrentScope()!);
  let current: AbortController | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;

  async function run(): Promise<void> {
    const asked = variables();
    stop();
    if (asked === null) {
      answer.isPending = answer.isSlow = false;
      return;
    }

    const mine = (current = new AbortController());
    const slow = setTimeout(() => (answer.isSlow = true), slowAfter);
    answer.isPending = true;
    answer.variables = asked;
    pending++;
    try {
      answer.data = await fetchAll(asked, mine.signal);
      answer.variables = variablesOf(answer.data) ?? asked; // a numbered page was asked with its cursor
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
    current = undefined;
    clearTimeout(timer);
  }

  const online = () => answer.fault?.passes && !awaited?.isAwaited() && run();
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
  watchEffect(() => {
    if (!awaited?.isAwaited()) return;
    const { fault, isPending, isSlow } = awaited.answer;
    Object.assign(answer, { fault, isPending, isSlow });
  });
  return answer;
}
