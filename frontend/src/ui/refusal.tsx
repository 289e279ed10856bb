import { problemOf, wordsFor } from '../lib/problem';
import { useCountdown } from '../lib/use-countdown';
import { Notice } from './notice';

/** Why a whole form was refused, when no single field is to blame. */
export function Refusal({ error }: { error: unknown }) {
  const problem = problemOf(error);
  const wait = useCountdown(error, problem?.status === 429 ? (problem.numbers.retryAfterSeconds ?? 0) : 0);
  if (!error) return null;
  if (problem?.status === 429)
    return (
      <Notice kind="warning" role="alert" title="A lot at once.">
        {/* Counting is for the eye: read aloud every second it would drown everything else. */}
        <p aria-live="off">{wait > 0 ? `You can go on in ${wait} s.` : 'You can go on now.'}</p>
      </Notice>
    );
  const { title, detail } = wordsFor(error);
  return (
    <Notice kind="error" role="alert" title={title}>
      {detail && <p>{detail}</p>}
    </Notice>
  );
}
