import type { PieceVersion } from '../../../api/schema';
import { atMinute } from '../../../lib/dates';
import { Badge } from '../../../ui/badge';
import { Button } from '../../../ui/button';
import { words } from '../version-words';

interface Props {
  versions: PieceVersion[];
  stands: number;
  compared: number[];
  /** The one that is being taken back. */
  restoring: number | undefined;
  onCompare: (version: PieceVersion) => unknown;
  onRestore: (version: number) => unknown;
}

/** Who made each text of a piece, when and how. */
export function VersionList({ versions, stands, compared, restoring, onCompare, onRestore }: Props) {
  return (
    <ol aria-label={words.list} className="grid content-start divide-y divide-line">
      {versions.map((one) => (
        <li
          key={one.version}
          className={`grid gap-1 border-s-3 py-3 ps-3 ${compared.includes(one.version) ? 'border-s-accent' : 'border-s-transparent'}`}
        >
          <span className="flex flex-wrap items-center gap-x-2">
            <span className="font-medium">{words.name(one.version)}</span>
            {one.version === stands && <Badge tone="fine">{words.stands}</Badge>}
          </span>
          <span>{words.deed(one)}</span>
          <span className="text-sm text-muted tabular-nums">
            <time dateTime={one.at}>{atMinute(one.at)}</time>. {words.figures(one)}
          </span>
          {one.version !== stands && (
            <span className="-ms-4 flex flex-wrap">
              <Button look="quiet" which={words.name(one.version)} onClick={() => onCompare(one)}>
                {words.compare}
              </Button>
              <Button
                look="quiet"
                which={words.name(one.version)}
                busy={restoring === one.version && words.restoring}
                onClick={() => onRestore(one.version)}
              >
                {words.restore}
              </Button>
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
