import type { Board, Channel } from '../../api/schema';

/** What a channel takes, before the server has counted; the board of a kit decides over remarks. */
export function limitOf(id: string, mls: string | null | undefined, channels: Channel[], boards: Board[]) {
  const board = id === 'mls' ? boards.find((one) => one.id === mls) : undefined;
  const taken = board?.ownLimit?.characters ?? board?.limit;
  if (typeof taken === 'number') return taken;
  const channel = channels.find((one) => one.id === id);
  return channel?.countedIn === 'characters' ? (channel.limit ?? null) : null;
}
