import { expect, it } from 'vitest';
import { chartOf, others, topOf } from './days';

const period = { start: '2026-02-01T00:00:00Z', end: '2026-03-01T00:00:00Z' };
const on = (date: string, channel: string, pieces: number) => ({ date, channel, pieces });

it('has every day of the period, also the empty ones', () => {
  const { days, total, most } = chartOf({ period, days: [on('2026-02-28', 'mls', 3)] });
  expect(days).toHaveLength(28);
  expect(days[0]).toEqual({ date: '2026-02-01', total: 0, parts: [{ channel: 'mls', pieces: 0 }] });
  expect(days.at(-1)?.total).toBe(3);
  expect([total, most]).toEqual([3, 3]);
});

it('counts a period that begins within a day from that day on', () => {
  const odd = { start: '2026-01-31T14:30:00Z', end: '2026-02-28T14:30:00Z' };
  const { days } = chartOf({ period: odd, days: [] });
  expect([days[0]?.date, days.at(-1)?.date]).toEqual(['2026-01-31', '2026-02-28']);
});

it('ranks channels, and puts the rare ones together', () => {
  const names = ['mls', 'x', 'sms', 'email', 'flyer', 'website', 'facebook'];
  const days = names.map((name, index) => on('2026-02-03', name, 10 - index));
  const chart = chartOf({ period, days });
  expect(chart.channels).toEqual(['mls', 'x', 'sms', 'email', 'flyer', others]);
  expect(chart.days[2]?.parts.at(-1)).toEqual({ channel: others, pieces: 5 + 4 });
  expect(chart.total).toBe(49);
});

it('draws up to a round number', () => {
  expect([0, 3, 5, 11, 37, 101].map(topOf)).toEqual([4, 4, 5, 20, 40, 200]);
});
