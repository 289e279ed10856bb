import type { Kit, Piece, PieceStatus } from '../../api/schema';
import type { KitEvent } from './api/kit-events';

/** A piece as it can be seen just now; `piece` is how the server keeps it. */
export interface Shown {
  id: string;
  channel: string;
  status: PieceStatus | 'checking';
  text: string;
  subject: string | null;
  preheader: string | null;
  piece: Piece;
}

const isWriting = (status: Shown['status']) =>
  status === 'queued' || status === 'writing' || status === 'checking';
export const isBusy = ({ status }: Pick<Shown, 'status'>) => isWriting(status);

const shown = (piece: Piece): Shown => ({
  id: piece.id,
  channel: piece.channel,
  status: piece.status,
  text: piece.text ?? '',
  subject: piece.subject ?? null,
  preheader: piece.preheader ?? null,
  piece,
});

export const startOf = (kit: Pick<Kit, 'pieces'>): Shown[] => kit.pieces.map(shown);

/** What the server has read last decides, but words that are still coming are not taken away by it. */
export const withKit = (seen: Shown[], kit: Pick<Kit, 'pieces'>): Shown[] =>
  kit.pieces.map((piece) => {
    const before = seen.find(({ id }) => id === piece.id);
    return before && isBusy(before) && isWriting(piece.status) ? { ...before, piece } : shown(piece);
  });

function changed(one: Shown, event: KitEvent): Shown {
  switch (event.kind) {
    case 'piece.started':
      return { ...one, status: 'writing', text: '', subject: null, preheader: null };
    case 'piece.delta':
      return { ...one, status: 'writing', text: one.text + event.text };
    case 'piece.revised':
      return {
        ...one,
        status: 'checking',
        text: event.text,
        subject: event.subject ?? one.subject,
        preheader: event.preheader ?? one.preheader,
      };
    case 'piece.finished':
      return shown(event.piece);
    case 'kit.finished':
      return one;
  }
}

const pieceOf = (event: KitEvent) =>
  event.kind === 'kit.finished' ? null : event.kind === 'piece.finished' ? event.piece.id : event.pieceId;

/** The pieces after what happened to them. The log is told from its beginning, so what is finished stays so. */
export const withEvents = (pieces: Shown[], events: KitEvent[]): Shown[] =>
  pieces.map((one) =>
    events
      .filter((event) => pieceOf(event) === one.id)
      .reduce(
        (now, event) => (isBusy(now) || event.kind === 'piece.finished' ? changed(now, event) : now),
        one,
      ),
  );
