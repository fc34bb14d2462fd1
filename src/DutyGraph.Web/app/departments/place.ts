interface Peer {
  name: string;
  support: { duties: number };
}

/** Returns the rank of a department among those of its kind, by number of assist duties; equal numbers share a rank. Null if it is not among them. */
export function placeOf(name: string, peers: readonly Peer[]): { rank: number; of: number } | null {
  const own = peers.find((peer) => peer.name === name);
  return own ? { rank: 1 + peers.filter(({ support }) => support.duties > own.support.duties).length, of: peers.length } : null;
}
