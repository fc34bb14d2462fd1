export interface Link<T> { from: T; to: T; weight: number }

/** Counts pairs of crossing links over all pairs of columns, by weight. O(E log V) with a Fenwick tree (Barth, Jünger and Mutzel 2002). */
export function countCrossings<C, T>(order: ReadonlyMap<C, readonly T[]>, links: readonly Link<T>[]): number {
  const place = new Map<T, { column: C; index: number }>();
  for (const [column, items] of order) items.forEach((item, index) => place.set(item, { column, index }));
  const pairs = new Map<C, Map<C, [from: number, to: number, weight: number][]>>();
  for (const { from, to, weight } of links) {
    const [a, b] = [place.get(from), place.get(to)];
    if (!a || !b) continue;
    let row = pairs.get(a.column);
    if (!row) pairs.set(a.column, row = new Map());
    const cell = row.get(b.column);
    if (cell) cell.push([a.index, b.index, weight]); else row.set(b.column, [[a.index, b.index, weight]]);
  }
  let crossings = 0;
  for (const row of pairs.values()) for (const [column, cell] of row) crossings += crossingsOf(cell, order.get(column)!.length);
  return crossings;
}

function crossingsOf(links: [from: number, to: number, weight: number][], length: number): number {
  links.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const tree = new Float64Array(length + 1);
  let [crossings, all] = [0, 0];
  for (const [, to, weight] of links) {
    let below = 0; // the weight of the earlier links that end at `to` or above
    for (let i = to + 1; i > 0; i -= i & -i) below += tree[i]!;
    crossings += weight * (all - below);
    for (let i = to + 1; i <= length; i += i & -i) tree[i]! += weight;
    all += weight;
  }
  return crossings;
}
