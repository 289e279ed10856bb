import { onUtcDay } from '../../../lib/dates';
import type { Chart } from '../days';
import { words } from '../words';

interface Props {
  chart: Chart;
  nameOf: (channel: string) => string;
}

const cell = 'px-2 py-1.5 text-end tabular-nums';

export function DayTable({ chart: { channels, days }, nameOf }: Props) {
  return (
    <details>
      <summary className="inline-flex min-h-11 items-center font-medium text-accent underline underline-offset-4">
        {words.chart.table}
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by the keyboard */}
      <section tabIndex={0} aria-label={words.chart.asTable} className="overflow-x-auto rounded-lg">
        <table className="w-full text-sm">
          <thead className="border-b border-line text-muted">
            <tr>
              <th scope="col" className="px-2 py-1.5 text-start font-medium">
                {words.chart.day}
              </th>
              {channels.map((channel) => (
                <th key={channel} scope="col" className={`${cell} font-medium`}>
                  {nameOf(channel)}
                </th>
              ))}
              <th scope="col" className={`${cell} font-medium`}>
                {words.chart.all}
              </th>
            </tr>
          </thead>
          <tbody>
            {days
              .filter(({ total }) => total > 0)
              .map((day) => (
                <tr key={day.date} className="border-b border-line">
                  <th scope="row" className="px-2 py-1.5 text-start font-normal whitespace-nowrap">
                    {onUtcDay(day.date)}
                  </th>
                  {day.parts.map(({ channel, pieces }) => (
                    <td key={channel} className={cell}>
                      {pieces}
                    </td>
                  ))}
                  <td className={`${cell} font-medium`}>{day.total}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
