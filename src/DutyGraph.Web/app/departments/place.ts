export interface Peer {
  name: string;
  support: { duties: number };
}

/** Returns the rank of a department among those of its kind, by number of assist duties; equal numbers share a rank. Null if it is not among them. */
export function placeOf(name: string, peers: readonly Peer[]): { rank: number; of: number } | null {
  const own = peers.find((peer) => peer.name === name);
  return own ? { rank: 1 + peers.filter(({ support }) => support.duties > own.support.duties).length, of: peers.length } : null;
}

/** Returns at most `most` of the departments of one kind: those with the most assist duties, and always the one of that name. */
export function peersShown<P extends Peer>(name: string, peers: readonly P[], most: number): P[] {
  const sorted = [...peers].sort((a, b) => b.support.duties - a.support.duties || (a.name < b.name ? -1 : 1));
  const own = sorted.findIndex((peer) => peer.name === name);
  return own < most ? sorted.slice(0, most) : [...sorted.slice(0, most - 1), sorted[own]!];
}
