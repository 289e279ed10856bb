import type { ImportRejection } from '../../../api/schema';
import { download } from '../../../lib/download';
import { Button } from '../../../ui/button';
import { reportCsv, rowsIn } from '../import-report';
import { words } from '../words';

interface Props {
  rejected: ImportRejection[];
  title: (rows: number) => string;
}

const shownAtOnce = 8;

export function RejectedRows({ rejected, title }: Props) {
  if (rejected.length === 0) return null;
  const rest = rejected.length - shownAtOnce;
  const save = () =>
    download(new Blob(['\ufeff', reportCsv(rejected)], { type: 'text/csv' }), words.import.reportName);
  return (
    <div className="grid gap-3 rounded-lg border border-warn-line bg-warn-soft p-4">
      <h3 className="font-medium">{title(rowsIn(rejected))}</h3>
      <ul className="grid gap-2">
        {rejected.slice(0, shownAtOnce).map(({ line, field, reason }) => (
          <li key={`${line} ${field} ${reason}`} className="grid gap-x-3 sm:grid-cols-[12rem_1fr]">
            <span className="font-medium">
              {[line !== null && `${words.import.line} ${line}`, field].filter(Boolean).join(', ')}
            </span>
            <span>{reason}</span>
          </li>
        ))}
      </ul>
      {rest > 0 && <p>{words.import.restRejected(rest)}</p>}
      <Button icon="download" className="justify-self-start max-sm:w-full" onClick={save}>
        {words.import.report}
      </Button>
    </div>
  );
}
