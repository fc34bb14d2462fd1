/** Loads something once. After a failure, the next call tries again. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => (loaded ??= load().catch((fault: unknown) => {
    loaded = undefined;
    throw fault;
  }));
}
