import type { Property } from '../../../api/schema';
import { Badge } from '../../../ui/badge';
import { statusOf } from '../property-name';
import { toConfirm } from '../to-confirm';
import { words } from '../words';

/** Where a home stands, and whether somebody still has to look at its facts. */
export function ListingStatus({ home }: { home: Property }) {
  const status = statusOf(home.facts);
  const open = toConfirm(home).length;
  return (
    <span className="flex flex-wrap gap-1.5">
      {status && <Badge tone={status === 'Active' ? 'fine' : 'plain'}>{status}</Badge>}
      {open > 0 && <Badge tone="warning">{words.list.toConfirm(open)}</Badge>}
    </span>
  );
}
