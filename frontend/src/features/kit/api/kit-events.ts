import type { Kit, KitStatus, Piece } from '../../../api/schema';

export type KitEvent =
  | { kind: 'piece.started'; pieceId: string; channel: string }
  | { kind: 'piece.delta'; pieceId: string; text: string }
  | {
      kind: 'piece.revised';
      pieceId: string;
      text: string;
      subject?: string | null;
      preheader?: string | null;
    }
  | { kind: 'piece.finished'; piece: Piece }
  | { kind: 'kit.finished'; kit: { id: string; status: KitStatus } };

export type Line = 'open' | 'again' | 'lost';

interface Listening {
  onEvent: (event: KitEvent) => unknown;
  onLine: (line: Line) => unknown;
  /** How the kit stands, asked when the server shut the line: the session may have run out. */
  look: () => Promise<Pick<Kit, 'status'>>;
}

const kinds = ['piece.started', 'piece.delta', 'piece.revised', 'piece.finished', 'kit.finished'] as const;
const waits = [1000, 2000, 4000, 8000, 15_000];

/**
 * Hears what becomes of a kit, from its beginning. A line that breaks is taken up again by the browser itself, after
 * the last event that came; one that the server refuses is opened anew here, a few times. Gives back how to hang up.
 */
export function listen(kit: string, { onEvent, onLine, look }: Listening): () => void {
  let source: EventSource | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = '';
  let tries = 0;
  let over = false;

  function close() {
    over = true;
    clearTimeout(timer);
    source?.close();
  }

  function take(kind: KitEvent['kind'], { data, lastEventId }: MessageEvent<string>) {
    tries = 0;
    last = lastEventId || last;
    onLine('open');
    if (kind === 'kit.finished') close();
    onEvent({ kind, ...JSON.parse(data) } as KitEvent);
  }

  async function openAnew() {
    try {
      const { status } = await look();
      if (over) return;
      if (status === 'writing') return open();
      close();
      onEvent({ kind: 'kit.finished', kit: { id: kit, status } });
    } catch {
      if (!over) wait();
    }
  }

  function wait() {
    const pause = waits[tries++];
    onLine(pause === undefined ? 'lost' : 'again');
    if (pause !== undefined) timer = setTimeout(openAnew, pause);
  }

  function open() {
    const after = last ? `?after=${encodeURIComponent(last)}` : '';
    const now = new EventSource(`/api/v1/kits/${encodeURIComponent(kit)}/events${after}`);
    source = now;
    for (const kind of kinds) now.addEventListener(kind, (event) => take(kind, event));
    now.onopen = () => onLine('open');
    now.onerror = () => {
      if (over) return;
      if (now.readyState === EventSource.CLOSED) wait();
      else onLine('again');
    };
  }

  open();
  return close;
}
