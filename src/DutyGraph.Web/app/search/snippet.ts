/** A piece of a snippet, either a match or other text. */
export interface Piece {
  text: string;
  isMatch: boolean;
}

const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&#39;': "'", '&apos;': "'" };

/** Splits a snippet of the API: `<mark>` around matches, everything else HTML-escaped. HTML that a list prints remains text. */
export function piecesOf(snippet: string): Piece[] {
  return snippet
    .split(/<mark>(.*?)<\/mark>/s)
    .map((part, index) => ({ text: part.replace(/&(?:lt|gt|amp|quot|apos|#39);/g, (entity) => entities[entity]!), isMatch: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
