/** An item to place in a column: its height, and the preferred position of its middle; null for no preference. */
export interface Wish { height: number; middle: number | null }

/**
 * Returns the tops of items in a fixed order with at least `gap` between them, as near as possible to their preferred positions: the minimum of the sum of
 * squared distances, found by pooling adjacent violators (isotonic regression) in linear time.
 */
export function placeColumn(wishes: readonly Wish[], gap: number): number[] {
  const blocks: { value: number; weight: number; size: number }[] = [];
  const offsets: number[] = [];
  let offset = 0;
  let last: number | null = null;
  for (const { height, middle } of wishes) {
    offsets.push(offset);
    const wished: number = middle === null ? last ?? 0 : middle - height / 2 - offset;
    last = wished;
    let block = { value: wished, weight: middle === null ? 1e-6 : 1, size: 1 };
    while (blocks.length > 0 && blocks[blocks.length - 1]!.value > block.value) {
      const above = blocks.pop()!;
      const weight = above.weight + block.weight;
      block = { value: (above.value * above.weight + block.value * block.weight) / weight, weight, size: above.size + block.size };
    }
    blocks.push(block);
    offset += height + gap;
  }
  const tops: number[] = [];
  for (const block of blocks) for (let i = 0; i < block.size; i++) tops.push(block.value + offsets[tops.length]!);
  return tops;
}
