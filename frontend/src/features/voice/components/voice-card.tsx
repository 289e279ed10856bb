import type { Voice } from '../../../api/schema';
import { fromNow } from '../../../lib/dates';
import { toneNames } from '../../../lib/tones';
import { originOf } from '../origin';
import { words } from '../words';

/** A voice as it reads: its style card, and what its people said themselves. */
export function VoiceCard({ voice }: { voice: Voice }) {
  const rows = [
    [words.tone, voice.tone ? toneNames[voice.tone] : words.anyTone],
    [words.avoid, voice.wordsToAvoid.join(', ')],
    [words.liked, voice.phrasesLiked.map((one) => `“${one}”`).join(', ')],
    [words.signOff, voice.signOff ? `“${voice.signOff}”` : ''],
  ] as const;
  return (
    <div className="grid gap-4">
      <div className="grid gap-1">
        <h3 className="text-base">{words.style}</h3>
        {voice.style.length > 0 ? (
          <ul className="ms-5 list-disc marker:text-brass">
            {voice.style.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        ) : (
          <p className="text-muted">{words.noStyle}</p>
        )}
        {voice.style.length > 0 && <p className="mt-1 text-sm text-muted">{originOf(voice)}</p>}
      </div>
      <dl className="grid gap-3 sm:grid-cols-2">
        {rows
          .filter(([, said]) => said !== '')
          .map(([name, said]) => (
            <div key={name}>
              <dt className="text-sm text-muted">{name}</dt>
              <dd>{said}</dd>
            </div>
          ))}
      </dl>
      <p className="text-sm text-muted">{words.changed(fromNow(voice.changedAt))}</p>
    </div>
  );
}
