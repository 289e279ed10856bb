const day = new Intl.DateTimeFormat('en-US', { month: 'short', day: 'numeric', year: 'numeric' });
const minute = new Intl.DateTimeFormat('en-US', {
  month: 'short',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
});
const time = new Intl.DateTimeFormat('en-US', { hour: 'numeric', minute: '2-digit' });
const steps: [limit: number, size: number, unit: Intl.RelativeTimeFormatUnit][] = [
  [3_600, 60, 'minute'],
  [86_400, 3_600, 'hour'],
  [7 * 86_400, 86_400, 'day'],
];
const relative = new Intl.RelativeTimeFormat('en-US', { numeric: 'auto' });

export const onDay = (iso: string) => day.format(new Date(iso));
const utcDay = new Intl.DateTimeFormat('en-US', {
  month: 'short',
  day: 'numeric',
  year: 'numeric',
  timeZone: 'UTC',
});
const shortUtcDay = new Intl.DateTimeFormat('en-US', { month: 'short', day: 'numeric', timeZone: 'UTC' });
/** For days that the server counts in UTC. */
export const onUtcDay = (iso: string) => utcDay.format(new Date(iso));
export const onShortUtcDay = (iso: string) => shortUtcDay.format(new Date(iso));
export const atTime = (iso: string) => time.format(new Date(iso));
export const atMinute = (iso: string) => minute.format(new Date(iso));

/** "3 minutes ago", "in 6 days"; further away the day itself. */
export function fromNow(iso: string, now = Date.now()): string {
  const seconds = (new Date(iso).getTime() - now) / 1000;
  if (Math.abs(seconds) < 60) return 'just now';
  const step = steps.find(([limit]) => Math.abs(seconds) < limit);
  return step ? relative.format(Math.round(seconds / step[1]), step[2]) : onDay(iso);
}
