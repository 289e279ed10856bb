import type { ReactNode } from 'react';
import { onUtcDay } from '../../../lib/dates';
import { fieldSentence, hasCode, type Problem, problemOf } from '../../../lib/problem';
import { Notice } from '../../../ui/notice';
import { Refusal } from '../../../ui/refusal';
import { words } from '../words';

interface Props {
  error: unknown;
  toUsage: ReactNode;
  toFacts: ReactNode;
}

/** Why no kit was ordered, and where to go. */
export function OrderRefusal({ error, toUsage, toFacts }: Props) {
  const problem = problemOf(error);
  if (hasCode(error, 'allowance-exhausted') && problem) return <UsedUp problem={problem} toUsage={toUsage} />;
  if (hasCode(error, 'nothing-known'))
    return (
      <Notice kind="warning" role="alert" title={words.order.nothingKnown}>
        <p>{words.order.nothingKnownText}</p>
        {toFacts}
      </Notice>
    );
  if (problem?.code === 'invalid-value' && problem.errors.length > 0)
    return (
      <Notice kind="error" role="alert" title={problem.title}>
        <ul className="grid gap-1">
          {problem.errors.map(({ field, message }) => (
            <li key={field}>{fieldSentence(`${nameOf(field)} ${message}`)}</li>
          ))}
        </ul>
      </Notice>
    );
  return <Refusal error={error} />;
}

function UsedUp({ problem: { numbers, resets }, toUsage }: { problem: Problem; toUsage: ReactNode }) {
  const left = leftIn(numbers);
  const { fewLeft, fewLeftText, usedUp, usedUpText, resets: comes } = words.order;
  return (
    <Notice kind="warning" role="alert" title={left > 0 ? fewLeft(left) : usedUp(numbers.allowance ?? 0)}>
      <p>
        {left > 0 ? fewLeftText : usedUpText} {resets && comes(onUtcDay(resets))}
      </p>
      {toUsage}
    </Notice>
  );
}

const leftIn = ({ allowance = 0, used = 0, held = 0 }: Record<string, number>) =>
  Math.max(0, allowance - used - held);

const names: Record<string, string> = {
  channels: words.order.channels,
  tone: words.order.tone,
  language: words.order.language,
  occasion: words.order.occasion,
  openHouse: words.order.openHouse,
  mls: words.order.board,
  voiceId: words.order.voice,
  notes: words.order.notes,
};
const nameOf = (field: string) => names[field.split('.')[0] ?? ''] ?? field;
