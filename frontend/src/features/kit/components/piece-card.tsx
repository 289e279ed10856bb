import { useId, useRef } from 'react';
import type { Channel } from '../../../api/schema';
import { countWords } from '../../../lib/text-counts';
import { Badge } from '../../../ui/badge';
import { isBusy, type Shown } from '../kit-state';
import { statusNames, words } from '../words';
import { CopyButton } from './copy-button';
import { PieceDeeds } from './piece-deeds';
import { PieceFindings } from './piece-findings';
import { PieceLines } from './piece-lines';
import { PieceOutcome } from './piece-outcome';
import { PieceSources } from './piece-sources';
import { PieceWords } from './piece-words';

/** How facts are told on this page. */
export interface FactTelling {
  factName: (name: string) => string;
  factWords: (name: string) => string;
}

interface Props extends FactTelling {
  shown: Shown;
  channel: Channel | undefined;
  limit: number | null;
}

const tones = { ready: 'fine', approved: 'fine', withheld: 'warning', failed: 'warning' } as const;

export function PieceCard({ shown, channel, limit, factName, factWords }: Props) {
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  const { status, text, piece } = shown;
  const busy = isBusy(shown);
  const name = channel?.name ?? shown.channel;
  const tone = status in tones ? tones[status as keyof typeof tones] : 'plain';
  const written = !busy && text !== '';
  return (
    <article
      id={`piece-${shown.channel}`}
      aria-labelledby={id}
      aria-busy={busy}
      className="grid min-h-72 min-w-0 scroll-mt-20 content-start gap-3 rounded-xl border border-line bg-surface p-4 sm:p-5"
    >
      <header className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <h3 id={id} className="text-lg">
          {name}
        </h3>
        <Badge tone={tone}>{statusNames[status]}</Badge>
      </header>
      {!busy && <PieceOutcome shown={shown} factName={factName} />}
      <PieceLines shown={shown} />
      {text ? (
        <PieceWords shown={shown} ref={place} />
      ) : (
        status === 'queued' && <p className="pulse text-muted">{words.piece.waiting}</p>
      )}
      {!busy && !written && <PieceDeeds shown={shown} name={name} />}
      {text && <Count text={text} counts={busy ? undefined : piece.counts} limit={limit} />}
      {written && (
        <>
          <div className="flex flex-wrap gap-2">
            <CopyButton shown={shown} name={name} place={place} />
          </div>
          <PieceFindings shown={shown} place={place} />
          <PieceSources claims={piece.claims} factWords={factWords} />
          <PieceDeeds shown={shown} name={name} />
          {piece.writer && (
            <p className="text-sm text-muted">
              {piece.writer.kind === 'built-in'
                ? words.piece.builtIn
                : words.piece.model(piece.writer.model ?? '')}
            </p>
          )}
        </>
      )}
    </article>
  );
}

interface CountProps {
  text: string;
  counts: Shown['piece']['counts'];
  limit: number | null;
}

function Count({ text, counts, limit }: CountProps) {
  const { words: said, over } = countWords(text, counts, limit);
  return (
    <p className={`text-sm tabular-nums ${over > 0 ? 'font-semibold text-danger' : 'text-muted'}`}>{said}</p>
  );
}
