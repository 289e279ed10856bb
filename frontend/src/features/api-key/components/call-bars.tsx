import type { Uses } from '../use';
import { words } from '../words';

const most = 8;

/** Calls of the busiest keys, those that were refused at the end of each bar. */
export function CallBars({ uses: { keys } }: { uses: Uses }) {
  const longest = Math.max(1, ...keys.map(({ calls }) => calls));
  return (
    <div className="grid gap-3" aria-hidden="true">
      {keys.slice(0, most).map(({ id, name, calls, refused }) => (
        <div key={id} className="grid gap-1">
          <p className="flex justify-between gap-4 text-sm">
            <span className="min-w-0 font-medium">{name}</span>
            <span className="shrink-0 text-muted tabular-nums">{words.use.calls(calls)}</span>
          </p>
          <svg viewBox="0 0 100 3" preserveAspectRatio="none" className="h-3 w-full rounded-full bg-sunken">
            <rect width={((calls - refused) / longest) * 100} height="3" className="fill-chart-1" />
            <rect
              x={((calls - refused) / longest) * 100}
              width={(refused / longest) * 100}
              height="3"
              className="fill-chart-2"
            />
          </svg>
        </div>
      ))}
      <p className="flex flex-wrap gap-x-5 text-sm">
        <Swatch fill="fill-chart-1" label={words.use.answered} />
        <Swatch fill="fill-chart-2" label={words.use.refused} />
      </p>
    </div>
  );
}

const Swatch = ({ fill, label }: { fill: string; label: string }) => (
  <span className="flex items-center gap-2">
    <svg viewBox="0 0 12 12" className="size-3">
      <rect width="12" height="12" rx="2" className={fill} />
    </svg>
    {label}
  </span>
);
