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

// Services that only run trusted documents refuse a text but accept its hash. The page remembers this after the first refusal.
let byHash = false;

/** Sends a query to the service. Throws a Fault unless the answer is complete. */
export async function ask<R, V>(document: TypedDocumentString<R, V>, variables: V, signal?: AbortSignal): Promise<R> {
  const asText = !byHash; // Another query may set `byHash` while this one waits.
  const response = await send(document, variables, signal);
  const retryAfter = Number(response.headers.get('Retry-After')) || 2;
  const answer = await read<R>(response, retryAfter);
  const error = answer.errors?.[0];
  const code = error?.extensions?.code ?? '';
  if (code === 'DOCUMENT_NOT_TRUSTED' && asText) {
    byHash = true;
    return ask(document, variables, signal);
  }

  if (response.status === 503 || code === 'STORE_UNAVAILABLE' || code === 'NOT_READY') {
    throw new Fault('unavailable', error?.message ?? '', code, retryAfter);
  }

  if (error || !answer.data) {
    throw new Fault('refused', error?.message ?? `HTTP ${response.status}`, code);
  }

  return answer.data;
}

async function send<R, V>(document: TypedDocumentString<R, V>, variables: V, signal?: AbortSignal): Promise<Response> {
  const sha256Hash = String(document.__meta__?.['hash'] ?? '').replace('sha256:', '');
  const asked = byHash ? { extensions: { persistedQuery: { version: 1, sha256Hash } } } : { query: String(document) };
  try {
    return await fetch('/graphql', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json, application/json' },
      body: JSON.stringify({ ...asked, variables }),
      signal: signal ?? null,
    });
  } catch (fault) {
    signal?.throwIfAborted();
    throw new Fault('offline', String(fault));
  }
}

async function read<R>(response: Response, retryAfter: number): Promise<Answer<R>> {
  try {
    return (await response.json()) as Answer<R>;
  } catch (fault) {
    if (fault instanceof DOMException && fault.name === 'AbortError') throw fault;
    // If the service is down, a proxy in front of it may answer in HTML.
    throw response.status >= 500 ? new Fault('unavailable', `HTTP ${response.status}`, '', retryAfter) : new Fault('refused', `HTTP ${response.status}`);
  }
}
