import type { Board, Channel } from '../../api/schema';
import { words } from './words';

/** Where a text will appear, as the address of the page holds it. */
export interface Place {
  channel?: string;
  mls?: string;
  state?: string;
}

/** A board of one state names the state as well, and remarks are what it takes. */
export function withBoard(place: Place, mls: string, boards: Board[]): Place {
  const { mls: _, ...rest } = place;
  if (!mls) return rest;
  const [only, ...others] = boards.find(({ id }) => id === mls)?.states ?? [];
  const state = rest.state ?? (others.length === 0 ? only : undefined);
  return { channel: 'mls', ...rest, mls, ...(state && { state }) };
}

export function inShort(place: Place, channels: Channel[], boards: Board[]): string {
  const named = [
    channels.find(({ id }) => id === place.channel)?.name,
    boards.find(({ id }) => id === place.mls)?.name,
    place.state,
  ].filter(Boolean);
  return named.length > 0 ? named.join(', ') : words.anywhere;
}

/** The limit before the server has counted. */
export function limitOf(place: Place, channels: Channel[], boards: Board[]): number | null {
  const named = boards.find(({ id }) => id === place.mls);
  const board = named?.ownLimit?.characters ?? named?.limit;
  const channel = channels.find(({ id }) => id === place.channel);
  const remarks = place.channel === undefined || place.channel === 'mls';
  if (remarks && typeof board === 'number') return board;
  return channel?.countedIn === 'characters' ? (channel.limit ?? null) : null;
}
