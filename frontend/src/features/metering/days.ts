import type { Usage } from '../../api/schema';

export interface Part {
  channel: string;
  pieces: number;
}

export interface Day {
  date: string;
  total: number;
  parts: Part[];
}

export interface Chart {
  days: Day[];
  /** Those that have a colour, the most used first; all others share one. */
  channels: string[];
  total: number;
  most: number;
}

export const others = 'others';
const coloured = 5;
const oneDay = 86_400_000;

const dateOf = (time: number) => new Date(time).toISOString().slice(0, 10);

function dates({ start, end }: Usage['period']): string[] {
  const first = Date.parse(`${start.slice(0, 10)}T00:00:00Z`);
  const last = Date.parse(end) - 1;
  const found: string[] = [];
  for (let time = first; time <= last && found.length < 400; time += oneDay) found.push(dateOf(time));
  return found;
}

/** Every day of the period, also those without a piece, each by channel. */
export function chartOf({ period, days }: Pick<Usage, 'period' | 'days'>): Chart {
  const totals = new Map<string, number>();
  for (const { channel, pieces } of days) totals.set(channel, (totals.get(channel) ?? 0) + pieces);
  const ranked = [...totals].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).map(([name]) => name);
  const named = ranked.length > coloured + 1 ? ranked.slice(0, coloured) : ranked;
  const channels = named.length < ranked.length ? [...named, others] : named;
  const byDay = dates(period).map((date) => {
    const here = days.filter((day) => day.date === date);
    const parts = channels.map((channel) => ({
      channel,
      pieces: here
        .filter((day) => day.channel === channel || (channel === others && !named.includes(day.channel)))
        .reduce((sum, { pieces }) => sum + pieces, 0),
    }));
    return { date, parts, total: parts.reduce((sum, { pieces }) => sum + pieces, 0) };
  });
  return {
    days: byDay,
    channels,
    total: byDay.reduce((sum, { total }) => sum + total, 0),
    most: Math.max(0, ...byDay.map(({ total }) => total)),
  };
}

/** A round number at or above the highest bar, so that the scale can be read. */
export function topOf(most: number): number {
  const size = 10 ** Math.floor(Math.log10(Math.max(1, most)));
  const step = [1, 2, 4, 5, 10].find((one) => one * size >= most) ?? 10;
  return Math.max(4, step * size);
}
