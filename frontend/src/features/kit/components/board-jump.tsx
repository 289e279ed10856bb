import { Icon } from '../../../ui/icon';
import type { Shown } from '../kit-state';
import { stateOf, words } from '../words';

interface Props {
  pieces: Shown[];
  nameOf: (channel: string) => string;
}

const isDone = ({ status, piece }: Shown) => (status === 'ready' || status === 'approved') && !piece.stale;

/** On a phone the cards lie one below the other: this row stays in sight, leads to each and says how it stands. */
export function BoardJump({ pieces, nameOf }: Props) {
  if (pieces.length < 2) return null;
  return (
    <nav
      aria-label={words.board.jump}
      className="sticky top-0 z-5 -mx-4 overflow-x-auto bg-paper px-4 py-2 sm:-mx-8 sm:px-8 min-[760px]:hidden"
    >
      <ul className="flex w-max gap-2">
        {pieces.map((shown) => (
          <li key={shown.id}>
            <a
              href={`#piece-${shown.channel}`}
              className="inline-flex min-h-11 items-center gap-1.5 rounded-full border border-line-strong bg-surface px-3.5 whitespace-nowrap"
            >
              <span className="font-medium">{nameOf(shown.channel)}</span>{' '}
              {isDone(shown) && <Icon name="check" className="size-4 text-fine" />}
              <span className={isDone(shown) ? 'sr-only' : 'text-sm text-muted'}>{stateOf(shown)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
