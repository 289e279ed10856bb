import type { Account } from '../../../api/schema';
import { words } from '../words';

/** "2 of 5 seats taken", with a drawn seat for each. */
export function Seats({ account }: { account: Account }) {
  const { used, allowed } = account.seats;
  return (
    <div className="grid gap-1.5">
      <p className="text-sm font-medium tabular-nums">{words.seats.used(used, allowed)}</p>
      <span className="flex max-w-64 flex-wrap gap-1" aria-hidden="true">
        {Array.from({ length: allowed }, (_, seat) => `seat ${seat}`).map((seat, index) => (
          <span
            key={seat}
            className={`h-2 w-5 rounded-full border ${index < used ? 'border-accent bg-accent' : 'border-line-strong'}`}
          />
        ))}
      </span>
    </div>
  );
}
