import { ask } from './client';
import type { TypedDocumentString } from './generated/graphql';

interface CursorPage {
  page: { pageInfo: { endCursor?: string | null } };
}

interface ConnectionPage {
  totalCount: number;
  nodes: unknown[];
  pageInfo: { endCursor?: string | null };
}

/** Pages that `askAll` asks for at most: 5,000 rows of 100. */
const mostPages = 50;

/**
 * A whole connection, page by page.
 * @param connectionOf The connection in an answer.
 * @returns The last answer, its connection with the rows of all pages; `totalCount` says whether there are more than it holds.
 */
export async function askAll<R, V extends { after?: string | null | undefined }>(
  document: TypedDocumentString<R, V>, variables: Omit<NoInfer<V>, 'after'>, connectionOf: (answer: R) => ConnectionPage, signal: AbortSignal,
): Promise<R> {
  const rows: unknown[] = [];
  let after: string | null = null;
  for (let page = 1; ; page++) {
    const answer: R = await ask(document, { ...variables, after } as unknown as V, signal);
    const connection = connectionOf(answer);
    rows.push(...connection.nodes);
    after = connection.pageInfo.endCursor ?? null;
    if (rows.length >= connection.totalCount || connection.nodes.length === 0 || page === mostPages) {
      connection.nodes = rows;
      return answer;
    }
  }
}

// The API's own limit of one page.
const longest = 500;

/**
 * One numbered page. The API goes by cursors, so the cursor before the page is looked up first, 500 rows a step.
 * @param cursorDocument The same connection as `page`, with its last cursor alone.
 */
export async function askPage<R, V extends { first: number; after?: string | null | undefined }>(
  document: TypedDocumentString<R, V>,
  cursorDocument: TypedDocumentString<CursorPage, NoInfer<V>>,
  variables: Omit<NoInfer<V>, 'first' | 'after'>,
  page: number,
  size: number,
  signal: AbortSignal,
): Promise<R> {
  let after: string | null = null;
  for (let left = (page - 1) * size; left > 0; left -= longest) {
    const step = { ...variables, first: Math.min(left, longest), after } as unknown as V;
    after = (await ask(cursorDocument, step, signal)).page.pageInfo.endCursor ?? after;
  }

  return ask(document, { ...variables, first: size, after } as unknown as V, signal);
}
