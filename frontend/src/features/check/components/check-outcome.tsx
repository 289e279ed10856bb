import type { ReactNode, Ref } from 'react';
import type { Check, Finding } from '../../../api/schema';
import { atTime } from '../../../lib/dates';
import { foundWords, gateName } from '../../../lib/findings';
import { Icon } from '../../../ui/icon';
import { Refusal } from '../../../ui/refusal';
import { words } from '../words';

interface Props {
  heading: Ref<HTMLHeadingElement>;
  report: Check | undefined;
  findings: Finding[];
  checking: boolean;
  behind: boolean;
  checkedAt: number;
  error: unknown;
  children: ReactNode;
}

export function CheckOutcome({
  heading,
  report,
  findings,
  checking,
  behind,
  checkedAt,
  error,
  children,
}: Props) {
  const state = checking
    ? words.doing
    : behind
      ? words.behind
      : words.checkedAt(atTime(new Date(checkedAt).toISOString()));
  const clean = report !== undefined && findings.length === 0 && !behind;
  return (
    <section aria-labelledby="outcome" className="grid content-start gap-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="outcome" ref={heading} tabIndex={-1} className="text-xl focus:outline-none">
          {words.outcome}
        </h2>
        {report && <p className="text-sm text-muted">{state}</p>}
      </div>
      <p role="status" className={findings.length > 0 ? 'font-medium' : 'sr-only'}>
        {findings.length > 0 ? foundWords(findings) : clean ? words.clean : ''}
      </p>
      <Refusal error={error} />
      {!report && !error && !checking && <p className="text-muted">{words.before}</p>}
      {!report && checking && <p className="pulse text-muted">{words.doing}</p>}
      {clean && (
        <div className="grid gap-2 rounded-lg border border-line bg-fine-soft p-4">
          <p className="flex items-center gap-2 font-medium">
            <Icon name="check" className="size-5 text-fine" />
            {words.clean}
          </p>
          {report.checked.length > 0 && (
            <p>{`${words.cleanText} ${report.checked.map(gateName).join(', ')}.`}</p>
          )}
        </div>
      )}
      {children}
      {report && <Unchecked reasons={report.unchecked} />}
    </section>
  );
}

function Unchecked({ reasons }: { reasons: Check['unchecked'] }) {
  const entries = Object.entries(reasons).filter(([, list]) => list.length > 0);
  if (entries.length === 0) return null;
  return (
    <div className="grid gap-1 text-sm text-muted">
      <h3 className="font-medium">{words.notChecked}</h3>
      <ul className="grid gap-1">
        {entries.map(([gate, list]) => (
          <li key={gate}>
            {gateName(gate)}: {list.join(' ')}
          </li>
        ))}
      </ul>
    </div>
  );
}
