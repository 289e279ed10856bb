import { onUtcDay } from '../../../lib/dates';
import { Section } from '../../../ui/section';
import { type Chart, others } from '../days';
import { words } from '../words';
import { Bars, fills } from './bars';
import { DayTable } from './day-table';

interface Props {
  chart: Chart;
  nameOf: (channel: string) => string;
}

/** The drawing for the eye; the sentence and the table say the same. */
export function DayChart({ chart, nameOf }: Props) {
  const { channels, days, most, total } = chart;
  const named = (channel: string) => (channel === others ? words.chart.others : nameOf(channel));
  const best = days.find((day) => day.total === most);
  return (
    <Section
      title={words.chart.title}
      intro={words.chart.summary(total, most, best ? onUtcDay(best.date) : '')}
    >
      {total > 0 && (
        <div className="grid gap-4">
          <Bars chart={chart} />
          <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
            {channels.map((channel, index) => (
              <li key={channel} className="flex items-center gap-2">
                <svg viewBox="0 0 12 12" className="size-3" aria-hidden="true">
                  <rect width="12" height="12" rx="2" className={fills[index]} />
                </svg>
                {named(channel)}
              </li>
            ))}
          </ul>
          <DayTable chart={chart} nameOf={named} />
        </div>
      )}
    </Section>
  );
}
