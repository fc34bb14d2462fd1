interface Peer {
  name: string;
  support: { duties: number };
}

/** The rank of a department among those of its kind, by assist duties; equal counts share a rank. Null where it is not among them. */
export function placeOf(name: string, peers: readonly Peer[]): { rank: number; of: number } | null {
  const own = peers.find((peer) => peer.name === name);
  return own ? { rank: 1 + peers.filter(({ support }) => support.duties > own.support.duties).length, of: peers.length } : null;
}
