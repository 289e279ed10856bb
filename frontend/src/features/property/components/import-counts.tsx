import type { ImportRejection } from '../../../api/schema';
import { rowsIn } from '../import-report';
import { words } from '../words';

interface Props {
  created: number;
  updated: number;
  unchanged: number;
  rejected: ImportRejection[];
}

export function ImportCounts({ created, updated, unchanged, rejected }: Props) {
  const counts = [
    [created, words.import.new],
    [updated, words.import.updated],
    [unchanged, words.import.unchanged],
    [rowsIn(rejected), words.import.rejected],
  ] as const;
  return (
    <dl className="grid grid-cols-2 gap-px overflow-hidden rounded-lg border border-line bg-line sm:grid-cols-4">
      {counts.map(([count, name]) => (
        <div key={name} className="flex flex-col-reverse bg-surface px-4 py-3">
          <dt className="text-sm text-muted">{name}</dt>
          <dd className="text-2xl font-semibold tabular-nums">{count.toLocaleString('en-US')}</dd>
        </div>
      ))}
    </dl>
  );
}
