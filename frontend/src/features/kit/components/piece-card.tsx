import { useId, useRef } from 'react';
import type { Channel } from '../../../api/schema';
import { countWords } from '../../../lib/text-counts';
import { Badge } from '../../../ui/badge';
import { Button } from '../../../ui/button';
import { isBusy, type Shown } from '../kit-state';
import { useTelling } from '../telling';
import { stateOf, words } from '../words';
import { CopyButton } from './copy-button';
import { PieceFiles, PieceRewrite } from './piece-deeds';
import { PieceEdit } from './piece-edit';
import { PieceFindings } from './piece-findings';
import { PieceLines } from './piece-lines';
import { PieceOutcome } from './piece-outcome';
import { PieceSources } from './piece-sources';
import { PieceWords } from './piece-words';
import { ShareButton } from './share-button';

interface Props {
  shown: Shown;
  channel: Channel | undefined;
  limit: number | null;
}

const tones = { ready: 'fine', approved: 'fine', withheld: 'warning', failed: 'warning' } as const;

export function PieceCard({ shown, channel, limit }: Props) {
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  const { status, text, piece } = shown;
  const busy = isBusy(shown);
  const name = channel?.name ?? shown.channel;
  const known = status in tones ? tones[status as keyof typeof tones] : 'plain';
  const tone = !busy && piece.stale ? 'warning' : known;
  const written = !busy && text !== '';
  return (
    <article
      id={`piece-${shown.channel}`}
      tabIndex={-1}
      aria-labelledby={id}
      aria-busy={busy}
      className="grid min-h-72 min-w-0 scroll-mt-20 content-start gap-3 rounded-xl border border-line bg-surface p-4 focus:outline-3 focus:outline-offset-2 focus:outline-accent sm:p-5"
    >
      <header className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <h3 id={id} className="text-lg">
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
      {text && <Count text={text} counts={busy ? undefined : piece.counts} limit={limit} />}
      {written && (
        <>
          <Actions shown={shown} name={name} place={place} />
          <PieceFindings shown={shown} place={place} />
          <PieceSources claims={piece.claims} />
          <PieceEdit key={piece.version} shown={shown} name={name} parts={channel?.parts ?? []} />
        </>
      )}
      {!busy && (
        <PieceRewrite
          id={shown.id}
          name={name}
          title={written ? words.piece.rewrite : words.piece.retryWith}
        />
      )}
      {written && <Foot shown={shown} name={name} />}
    </article>
  );
}

interface ActionProps {
  shown: Shown;
  name: string;
  place: React.RefObject<HTMLDivElement | null>;
}

function Actions({ shown, name, place }: ActionProps) {
  const { onPanel } = useTelling();
  return (
    <div className="flex flex-wrap gap-2">
      <CopyButton shown={shown} name={name} place={place} />
      {shown.status !== 'withheld' && <ShareButton shown={shown} name={name} />}
      <Button which={name} onClick={() => onPanel({ show: 'preview', piece: shown.channel })}>
        {words.piece.preview}
      </Button>
    </div>
  );
}

/** Files to take along, who wrote it, and what it was before. */
function Foot({ shown, name }: { shown: Shown; name: string }) {
  const { onPanel } = useTelling();
  const { writer, version } = shown.piece;
  return (
    <>
      <PieceFiles shown={shown} name={name} />
      <div className="-mt-2 flex flex-wrap items-center justify-between gap-x-3 text-sm text-muted">
        {writer && (
          <p>{writer.kind === 'built-in' ? words.piece.builtIn : words.piece.model(writer.model ?? '')}</p>
        )}
        <Button
          look="quiet"
          className="-mx-2 px-2!"
          which={name}
          onClick={() => onPanel({ show: 'versions', piece: shown.channel })}
        >
          {words.piece.versions(version)}
        </Button>
      </div>
    </>
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
