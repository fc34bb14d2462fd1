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

/** Maximum number of pages that `askAll` loads: 5,000 rows with 100 rows a page. */
const mostPages = 50;

/**
 * Loads a whole connection, page by page.
 * @param connectionOf Returns the connection in an answer.
 * @returns The last answer, whose connection contains the rows of all pages; if `totalCount` is greater, there are more rows.
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
      return { ...answer };
    }
  }
}

// The maximum page size of the API.
const longest = 500;

/**
 * Loads a numbered page. The API has cursors, so the cursor before the page is determined first, in steps of 500 rows.
 * @param cursorDocument A query for the same connection with only its last cursor.
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
