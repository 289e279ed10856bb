import type { Property } from '../../../api/schema';
import { fromNow } from '../../../lib/dates';
import { nameOf, placeOf, priceOf, sizeOf } from '../property-name';
import { words } from '../words';
import type { LinkTo } from './listing-list';
import { ListingStatus } from './listing-status';

interface Props {
  homes: Property[];
  linkTo: LinkTo;
}

const head = 'px-4 py-3 text-start text-sm font-medium text-muted whitespace-nowrap';
const cell = 'px-4 py-2';

export function ListingTable({ homes, linkTo }: Props) {
  return (
    <div className="overflow-hidden rounded-xl border border-line bg-surface max-wide:hidden">
      <table className="w-full border-collapse">
        <thead className="border-b border-line bg-sunken/60">
          <tr>
            <th className={head}>{words.list.address}</th>
            <th className={head}>{words.list.city}</th>
            <th className={`${head} text-end`}>{words.list.price}</th>
            <th className={head}>{words.list.size}</th>
            <th className={head}>{words.list.status}</th>
            <th className={head}>{words.list.changed}</th>
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {homes.map((home) => (
            <tr key={home.id} className="hover:bg-sunken/60">
              <th scope="row" className={`${cell} text-start font-medium`}>
                {linkTo(
                  home,
                  'inline-flex min-h-11 items-center underline decoration-line-strong underline-offset-4 hover:text-accent hover:decoration-accent',
                  nameOf(home),
                )}
              </th>
              <td className={cell}>{placeOf(home.facts)}</td>
              <td className={`${cell} text-end whitespace-nowrap tabular-nums`}>{priceOf(home.facts)}</td>
              <td className={`${cell} whitespace-nowrap`}>{sizeOf(home.facts)}</td>
              <td className={cell}>
                <ListingStatus home={home} />
              </td>
              <td className={`${cell} text-sm whitespace-nowrap text-muted`}>
                <time dateTime={home.changedAt}>{fromNow(home.changedAt)}</time>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
