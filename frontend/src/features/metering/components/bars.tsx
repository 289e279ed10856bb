import { onShortUtcDay } from '../../../lib/dates';
import { useWide } from '../../../lib/use-wide';
import { type Chart, type Day, topOf } from '../days';

/** In the order of the legend. */
export const fills = [
  'fill-chart-1',
  'fill-chart-2',
  'fill-chart-3',
  'fill-chart-4',
  'fill-chart-5',
  'fill-chart-6',
];

const [height, left, bottom] = [200, 34, 22];
const inner = height - bottom - 8;

/** Stacked bars, one for each day of the period. */
export function Bars({ chart: { days, most } }: { chart: Chart }) {
  const roomy = useWide('(min-width: 40rem)');
  const width = roomy ? 680 : 320;
  const top = topOf(most);
  const step = (width - left) / days.length;
  const y = (pieces: number) => 8 + inner * (1 - pieces / top);
  const everySo = Math.ceil(days.length / (roomy ? 6 : 4));
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className="w-full" aria-hidden="true">
      {[0, top / 2, top].map((line) => (
        <g key={line}>
          <path d={`M${left} ${y(line)}H${width}`} className="stroke-line" />
          <text x={left - 6} y={y(line) + 4} textAnchor="end" className="fill-muted text-xs">
            {line.toLocaleString('en-US')}
          </text>
        </g>
      ))}
      {days.map((day, index) => (
        <g key={day.date} transform={`translate(${left + index * step + step * 0.15} 0)`}>
          <Stack day={day} width={step * 0.7} y={y} />
          {index % everySo === 0 && (
            <text y={height - 5} className="fill-muted text-xs">
              {onShortUtcDay(day.date)}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

function Stack({ day, width: wide, y }: { day: Day; width: number; y: (pieces: number) => number }) {
  let below = 0;
  return day.parts.map(({ channel, pieces }, index) => {
    const from = below;
    below += pieces;
    return pieces === 0 ? null : (
      <rect
        key={channel}
        x={0}
        width={wide}
        y={y(below)}
        height={y(from) - y(below)}
        className={`${fills[index]} stroke-surface`}
      />
    );
  });
}
