import type { ReactNode } from 'react';
import { fieldSentence, hasCode, problemOf } from '../../../lib/problem';
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
  const left = leftIn(problemOf(error)?.numbers ?? {});
  if (hasCode(error, 'allowance-exhausted'))
    return (
      <Notice kind="warning" role="alert" title={left > 0 ? words.order.fewLeft(left) : words.order.usedUp}>
        <p>{left > 0 ? words.order.fewLeftText : words.order.usedUpText}</p>
        {toUsage}
      </Notice>
    );
  if (hasCode(error, 'nothing-known'))
    return (
      <Notice kind="warning" role="alert" title={words.order.nothingKnown}>
        <p>{words.order.nothingKnownText}</p>
        {toFacts}
      </Notice>
    );
  const problem = problemOf(error);
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
