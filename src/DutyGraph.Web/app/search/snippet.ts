/** A piece of a snippet; matches are shown as such. */
export interface Piece {
  text: string;
  isMatch: boolean;
}

const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&#39;': "'", '&apos;': "'" };

/** Takes a snippet of the API apart: `<mark>` around matches, all else escaped. What the list prints as HTML stays text. */
export function piecesOf(snippet: string): Piece[] {
  return snippet
    .split(/<mark>(.*?)<\/mark>/s)
    .map((part, index) => ({ text: part.replace(/&(?:lt|gt|amp|quot|apos|#39);/g, (entity) => entities[entity]!), isMatch: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
