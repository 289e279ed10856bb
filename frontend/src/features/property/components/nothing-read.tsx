import type { ImportOutcome } from '../../../api/schema';
import { Notice } from '../../../ui/notice';
import { words } from '../words';

/** Why a pasted text led to no home. */
export function NothingRead({ report }: { report: ImportOutcome }) {
  if (report.unchanged > 0)
    return (
      <Notice kind="fine" title={words.add.sameTitle}>
        {words.add.same}
      </Notice>
    );
  if (report.rejected.length === 0)
    return (
      <Notice kind="warning" title={words.add.noneTitle}>
        {words.add.none}
      </Notice>
    );
  return (
    <Notice kind="warning" title={words.add.refusedTitle}>
      <ul className="list-disc ps-5">
        {report.rejected.slice(0, 5).map(({ line, field, reason }) => (
          <li key={`${line} ${field} ${reason}`}>
            {[line !== null && `${words.facts.line} ${line}`, field].filter(Boolean).join(', ')} {reason}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
