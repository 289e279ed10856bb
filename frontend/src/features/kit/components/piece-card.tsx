import { useId, useRef } from 'react';
import type { Channel } from '../../../api/schema';
import { useKeptFocus } from '../../../lib/use-kept-focus';
import { Badge } from '../../../ui/badge';
import { Folds } from '../../../ui/folds';
import { isBusy, type Shown } from '../kit-state';
import { stateOf, words } from '../words';
import { PieceActions } from './piece-actions';
import { PieceCount } from './piece-count';
import { PieceEdit } from './piece-edit';
import { PieceFindings } from './piece-findings';
import { PieceFoot } from './piece-foot';
import { PieceLines } from './piece-lines';
import { PieceOutcome } from './piece-outcome';
import { PieceRewrite } from './piece-rewrite';
import { PieceSources } from './piece-sources';
import { PieceVerdict } from './piece-verdict';
import { PieceWords } from './piece-words';

interface Props {
  shown: Shown;
  channel: Channel | undefined;
  limit: number | null;
}

const tones = { ready: 'fine', approved: 'fine', withheld: 'warning', failed: 'warning' } as const;

export function PieceCard({ shown, channel, limit }: Props) {
  const id = useId();
  const card = useRef<HTMLElement>(null);
  const place = useRef<HTMLSpanElement>(null);
  useKeptFocus(card);
  const { status, text, piece } = shown;
  const busy = isBusy(shown);
  const name = channel?.name ?? shown.channel;
  const known = status in tones ? tones[status as keyof typeof tones] : 'plain';
  const tone = !busy && piece.stale ? 'warning' : known;
  const written = !busy && text !== '';
  return (
    <article
      ref={card}
      id={`piece-${shown.channel}`}
      tabIndex={-1}
      aria-labelledby={id}
      aria-busy={busy}
      className="grid min-h-72 min-w-0 scroll-mt-20 content-start gap-3 rounded-xl border border-line bg-surface p-4 focus:outline-3 focus:outline-offset-2 focus:outline-accent sm:p-5"
    >
      <header className="flex items-center justify-between gap-x-2">
        <h3 id={id} className="min-w-0 text-lg">
          {name}
        </h3>
        <Badge tone={tone}>{stateOf(shown)}</Badge>
      </header>
      {!busy && <PieceOutcome shown={shown} name={name} />}
      <PieceLines shown={shown} name={name} />
      {text ? (
        <PieceWords shown={shown} ref={place} />
      ) : (
        status === 'queued' && <p className="pulse text-muted">{words.piece.waiting}</p>
      )}
      {text && <PieceCount text={text} counts={busy ? undefined : piece.counts} limit={limit} />}
      {written && (
        <>
          <PieceActions shown={shown} name={name} place={place} />
          <PieceVerdict piece={piece} />
        </>
      )}
      {!busy && (
        <Folds>
          {written && (
            <>
              <PieceFindings shown={shown} place={place} />
              <PieceSources claims={piece.claims} />
              <PieceEdit
                key={piece.version}
                parts={channel?.parts ?? []}
                limit={piece.counts?.limit ?? limit}
                {...{ shown, name }}
              />
            </>
          )}
          <PieceRewrite
            piece={piece}
            name={name}
            title={written ? words.piece.rewrite : words.piece.retryWith}
          />
        </Folds>
      )}
      {written && <PieceFoot shown={shown} name={name} />}
    </article>
  );
}
