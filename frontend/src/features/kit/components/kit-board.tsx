import { useEffect, useRef } from 'react';
import type { Board, Channel, Kit } from '../../../api/schema';
import { atMinute } from '../../../lib/dates';
import { useKeptFocus } from '../../../lib/use-kept-focus';
import { Button } from '../../../ui/button';
import { Refusal } from '../../../ui/refusal';
import { useCancelKit } from '../api/cancel-kit';
import { limitOf } from '../limit';
import type { Panel } from '../panel';
import { useTelling } from '../telling';
import { useCardKeys } from '../use-card-keys';
import { useKitPieces } from '../use-kit';
import { words } from '../words';
import { BoardDeeds } from './board-deeds';
import { BoardJump } from './board-jump';
import { PieceCard } from './piece-card';
import { PiecePanel } from './piece-panel';

interface Props {
  kit: Kit;
  channels: Channel[];
  boards: Board[];
  panel: Panel;
  /** Just ordered here: this is where it goes on. */
  fresh: boolean;
  /** Pieces were counted. */
  onEnd: () => unknown;
}

/** A kit as it is written, and as it stands: a card for each channel. */
export function KitBoard({ kit, channels, boards, panel, fresh, onEnd }: Props) {
  const { pieces, line, retry } = useKitPieces(kit, onEnd);
  const cancel = useCancelKit();
  const heading = useRef<HTMLHeadingElement>(null);
  const board = useRef<HTMLElement>(null);
  useCardKeys(board);
  useKeptFocus(board);
  const { toProfile } = useTelling();
  const writing = kit.status === 'writing';
  useEffect(() => {
    if (fresh) heading.current?.focus();
  }, [fresh]);
  const arrived = useRef(panel.show ? undefined : panel.piece);
  useEffect(() => {
    if (arrived.current) document.getElementById(`piece-${arrived.current}`)?.focus();
  }, []);
  const nameOf = (channel: string) => channels.find(({ id }) => id === channel)?.name ?? channel;
  const named = pieces.find(({ channel }) => channel === panel.piece);
  const stop = () => cancel.mutate(kit.id, { onSuccess: () => heading.current?.focus() });
  return (
    <section ref={board} tabIndex={-1} aria-labelledby="kit-board" className="grid gap-4 focus:outline-none">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <div className="grid gap-0.5">
          <h2 id="kit-board" ref={heading} tabIndex={-1} className="text-xl focus:outline-none">
            {words.board.title(atMinute(kit.createdAt))}
          </h2>
          <p className="text-muted">{words.board.kind(kit)}</p>
        </div>
        <div className="flex flex-wrap items-center gap-3">
          <p role="status" className="font-medium">
            {writing ? words.board.writing(pieces) : words.board.outcome(pieces)}{' '}
            {writing && line === 'again' && words.board.again}
            {writing && line === 'lost' && words.board.lost}
          </p>
          {writing && line === 'lost' && <Button onClick={retry}>{words.board.retry}</Button>}
          {writing && (
            <Button look="grave" busy={cancel.isPending && words.board.stopping} onClick={stop}>
              {words.board.stop}
            </Button>
          )}
        </div>
      </div>
      <Refusal error={cancel.error} />
      <BoardDeeds pieces={pieces} nameOf={nameOf} />
      <BoardJump pieces={pieces} nameOf={nameOf} />
      <div className="grid items-start gap-4 min-[760px]:grid-cols-2 min-[1200px]:grid-cols-3">
        {pieces.map((shown) => (
          <PieceCard
            key={shown.id}
            shown={shown}
            channel={channels.find(({ id }) => id === shown.channel)}
            limit={limitOf(shown.channel, kit.mls, channels, boards)}
          />
        ))}
      </div>
      <p className="text-sm text-muted max-[760px]:hidden pointer-coarse:hidden">
        {words.board.keys} {toProfile}
      </p>
      <PiecePanel panel={panel} shown={named} name={nameOf(panel.piece ?? '')} />
    </section>
  );
}
