import { useRef } from 'react';
import { linkClass } from '../../../ui/text-link';
import type { Shown } from '../kit-state';
import { words } from '../words';
import { CopyButton } from './copy-button';

const formats = { txt: 'Text', docx: 'Word', pdf: 'PDF', html: 'HTML' };

export function PieceFiles({ shown: { id, status, piece }, name }: { shown: Shown; name: string }) {
  const place = useRef<HTMLDivElement>(null);
  if (status !== 'ready') return null;
  return (
    <div ref={place} className="flex flex-wrap items-center gap-x-4">
      <span className="text-muted">{words.piece.export}</span>
      {Object.entries(formats).map(([format, kind]) => (
        <a
          key={format}
          href={`/api/v1/pieces/${encodeURIComponent(id)}/export?format=${format}`}
          download
          className={linkClass}
        >
          {kind} <span className="sr-only">{name}</span>
        </a>
      ))}
      {piece.html && (
        <CopyButton
          look="quiet"
          className="-mx-2 px-2!"
          label={words.piece.copyHtml}
          which={name}
          copy={() => navigator.clipboard.writeText(piece.html ?? '')}
          place={place}
        />
      )}
    </div>
  );
}
