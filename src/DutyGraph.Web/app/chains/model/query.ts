/** What a chain was asked with, as far as its query needs it. */
interface Asked { from: string; to: string | null; depth: number; edges: readonly string[]; limit: number; expanded: readonly string[] }

/**
 * Returns one query for a chain with all its expansions, for readers who want to run it: the page asks for each on its own.
 * @param document The query of a chain, followed by its fragment `ChainPart`.
 * @param expansionLimit The number of nodes that an expansion asks for.
 */
export function wholeQuery(document: string, asked: Asked, expansionLimit: number): { document: string; variables: Record<string, unknown> } {
  const { expanded, from, to, depth, edges, limit } = asked;
  const variables = { from, to, depth, edges, limit };
  if (expanded.length === 0) return { document, variables };
  const names = expanded.map((_, i) => `open${i + 1}`);
  const lines = [
    `query Chain($from: ID!, $to: ID, $depth: Int!, $edges: [EdgeKind!]!, $limit: Int!${names.map((name) => `, $${name}: ID!`).join('')}) {`,
    '  chain(from: $from, to: $to, depth: $depth, edges: $edges, limit: $limit) {\n    ...ChainPart\n  }',
    ...names.map((name) => `  ${name}: chain(from: $${name}, depth: 2, edges: $edges, limit: ${expansionLimit}) {\n    ...ChainPart\n  }`),
    '}',
    '',
    document.slice(document.indexOf('fragment ')).trim(),
  ];
  return { document: lines.join('\n'), variables: { ...variables, ...Object.fromEntries(names.map((name, i) => [name, expanded[i]])) } };
}
