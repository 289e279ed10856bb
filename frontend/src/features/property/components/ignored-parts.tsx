import { words } from '../words';

/** What is left behind on purpose, so that nobody looks for it later. */
export function IgnoredParts({ media, columns }: { media: number; columns: string[] }) {
  if (media === 0 && columns.length === 0) return null;
  return (
    <div className="grid gap-1 text-muted">
      <h3 className="font-medium text-ink">{words.import.ignoredTitle}</h3>
      {columns.length > 0 && (
        <p>
          {words.import.ignoredColumns(columns.length)}: {columns.join(', ')}
        </p>
      )}
      {media > 0 && <p>{words.import.ignoredMedia(media)}</p>}
    </div>
  );
}
