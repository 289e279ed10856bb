import { expect, it } from 'vitest';
import { todayHere, wrongHours } from './open-house';

const right = { date: '2026-11-28', from: '13:00', to: '15:00' };

it('takes a day from today on and hours that go forward', () => {
  expect(wrongHours(right, '2026-11-28')).toEqual({});
});

it.each([
  [{ date: '', from: '', to: '' }, ['date', 'from', 'to']],
  [{ ...right, date: '2026-11-27' }, ['date']],
  [{ ...right, to: '13:00' }, ['to']],
  [{ ...right, from: '', to: '' }, ['from', 'to']],
])('says where %j is wrong', (hours, fields) => {
  expect(Object.keys(wrongHours(hours, '2026-11-28'))).toEqual(fields);
});

it('has the day as it is where the agent is', () => {
  expect(todayHere(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});
