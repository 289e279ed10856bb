import { Button } from '../../../ui/button';
import type { Shown } from '../kit-state';
import { useTelling } from '../telling';
import { words } from '../words';
import { PieceFiles } from './piece-files';

/** Files to take along, who wrote it, and what it was before. */
export function PieceFoot({ shown, name }: { shown: Shown; name: string }) {
  const { onPanel } = useTelling();
  const { writer, version } = shown.piece;
  return (
    <div className="grid gap-1">
      <PieceFiles shown={shown} name={name} />
      <div className="flex flex-wrap items-center justify-between gap-x-3 text-sm text-muted">
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
    </div>
  );
}
