import type { ReactNode } from 'react';
import { onShortUtcDay } from '../../../lib/dates';
import { Loaded } from '../../../ui/loaded';
import { Section } from '../../../ui/section';
import { useKeyUsage } from '../api/key-usage';
import type { Mode } from '../keys';
import { type Uses, usesOf } from '../use';
import { words } from '../words';
import { CallBars } from './call-bars';
import { UseTable } from './use-table';

interface Props {
  mode: Mode;
  /** To what a code means. */
  linkTo: (code: string) => ReactNode;
}

/** The bars for the eye; the sentence and the table say the same. */
export function KeyUsage({ mode, linkTo }: Props) {
  return (
    <Section title={words.use.title}>
      <Loaded query={useKeyUsage()} what={words.use.what}>
        {(usage) => {
          const uses = usesOf(usage, mode);
          return (
            <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
              <p>{words.use.summary(uses.calls, uses.refused, onShortUtcDay(usage.start))}</p>
              {uses.keys.length > 0 && (
                <>
                  <CallBars uses={uses} />
                  <UseTable uses={uses} />
                </>
              )}
              {uses.codes.length > 0 && <Codes codes={uses.codes} linkTo={linkTo} />}
            </div>
          );
        }}
      </Loaded>
    </Section>
  );
}

const Codes = ({ codes, linkTo }: Pick<Uses, 'codes'> & Pick<Props, 'linkTo'>) => (
  <div className="grid gap-2">
    <h3 className="text-base">{words.use.codes}</h3>
    <ul className="divide-y divide-line border-y border-line">
      {codes.map(({ code, times }) => (
        <li key={code} className="flex flex-wrap items-center justify-between gap-x-6">
          {linkTo(code)}
          <span className="tabular-nums">{words.use.times(times)}</span>
        </li>
      ))}
    </ul>
  </div>
);
