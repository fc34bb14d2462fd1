// Finds names among those that the page has loaded, as the service finds them in its search: every word has to occur, the best match comes first.
const folded = (text: string): string => text.normalize('NFKC').toLowerCase().trim();

/** Returns how well a name matches a text: 0 if it is the text, 1 if it begins with it, 2 if it contains every word of it; null if it does not. */
export function rankOf(name: string, text: string): 0 | 1 | 2 | null {
  const [own, wanted] = [folded(name), folded(text)];
  if (!wanted.split(/\s+/).every((word) => own.includes(word))) return null;
  return own === wanted ? 0 : own.startsWith(wanted) ? 1 : 2;
}

/** Sorts by match, then the shorter name; ties keep their order. What matches in another text than its name comes last, in its order. */
export function byMatch<T extends { label: string }>(found: readonly T[], text: string): T[] {
  const rank = ({ label }: T) => rankOf(label, text) ?? 3;
  return [...found].sort((a, b) => rank(a) - rank(b) || (rank(a) < 3 ? a.label.length - b.label.length : 0));
}
