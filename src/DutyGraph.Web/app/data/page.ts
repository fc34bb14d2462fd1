import { ask } from './client';
import type { TypedDocumentString } from './generated/graphql';

interface CursorPage {
  page: { pageInfo: { endCursor?: string | null } };
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
