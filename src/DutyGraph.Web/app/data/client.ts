import { shallowRef } from 'vue';
import type { TypedDocumentString } from './generated/graphql';

/** Why there is no answer. `offline` and `unavailable` are temporary; the other kinds are not. */
export class Fault extends Error {
  constructor(
    readonly kind: 'offline' | 'unavailable' | 'refused',
    message: string,
    readonly code = '',
    /** Seconds to wait before the next try. */
    readonly retryAfter = 2,
  ) {
    super(message);
  }

  get passes(): boolean {
    return this.kind !== 'refused';
  }
}

interface Answer<R> {
  data?: R | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

/** Whether the service only runs trusted documents: it refuses a text but accepts its hash. The page remembers this after the first refusal. */
export const byHash = shallowRef(false);

const asked = new WeakMap<object, unknown>();

/** Returns the variables that an answer was asked with; undefined if it was put together from several. */
export const variablesOf = (answer: unknown): unknown => asked.get(answer as object);

/** Sends a query to the service. Throws a Fault unless the answer is complete. */
export async function ask<R, V>(document: TypedDocumentString<R, V>, variables: V, signal?: AbortSignal): Promise<R> {
  const asText = !byHash.value; // Another query may set `byHash` while this one waits.
  const response = await send(document, variables, signal);
  const answer = await read<R>(response);
  if (answer.errors?.[0]?.extensions?.code === 'DOCUMENT_NOT_TRUSTED' && asText) {
    byHash.value = true;
    return ask(document, variables, signal);
  }

  if (answer.errors?.[0] || !answer.data) throw faultOf(response, answer);
  asked.set(answer.data, variables);
  return answer.data;
}

const retryAfterOf = (response: Response) => Number(response.headers.get('Retry-After')) || 2;

/** Returns why a response is no answer. */
export function faultOf(response: Response, { errors }: Answer<unknown>): Fault {
  const error = errors?.[0];
  const code = error?.extensions?.code ?? '';
  const isAway = response.status === 503 || code === 'STORE_UNAVAILABLE' || code === 'NOT_READY';
  return isAway ? new Fault('unavailable', error?.message ?? '', code, retryAfterOf(response)) : new Fault('refused', error?.message ?? `HTTP ${response.status}`, code);
}

async function send<R, V>(document: TypedDocumentString<R, V>, variables: V, signal?: AbortSignal): Promise<Response> {
  const sha256Hash = String(document.__meta__?.['hash'] ?? '').replace('sha256:', '');
  const sent = byHash.value ? { extensions: { persistedQuery: { version: 1, sha256Hash } } } : { query: String(document) };
  try {
    return await fetch('/graphql', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json, application/json' },
      body: JSON.stringify({ ...sent, variables }),
      signal: signal ?? null,
    });
  } catch (fault) {
    signal?.throwIfAborted();
    throw new Fault('offline', String(fault));
  }
}

export async function read<R>(response: Response): Promise<Answer<R>> {
  try {
    return (await response.json()) as Answer<R>;
  } catch (fault) {
    if (fault instanceof DOMException && fault.name === 'AbortError') throw fault;
    // If the service is down, a proxy in front of it may answer in HTML.
    throw response.status >= 500 ? new Fault('unavailable', `HTTP ${response.status}`, '', retryAfterOf(response)) : new Fault('refused', `HTTP ${response.status}`);
  }
}
