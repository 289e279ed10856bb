import { problemOf } from '../../../lib/problem';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Folded } from '../../../ui/folded';
import { Loaded } from '../../../ui/loaded';
import { Refusal } from '../../../ui/refusal';
import { linkClass } from '../../../ui/text-link';
import { useChangePlan, usePreview } from '../api/change-plan';
import type { Offer } from '../offer';
import { money, words } from '../words';

interface Props {
  offer: Offer;
  cents: number;
  onClose: () => void;
}

/** What it costs, from the server, before anything is bought. */
export function ChangeDialog({ offer, cents, onClose }: Props) {
  const preview = usePreview(offer);
  const change = useChangePlan(onClose);
  const payAt = problemOf(change.error)?.url;
  return (
    <Dialog title={words.change.title(offer.plan)} onClose={onClose}>
      <Loaded query={preview} what={words.change.what}>
        {(costs) => (
          <div className="grid gap-4">
            <p>{words.change.sum(costs, cents, offer.interval)}</p>
            {costs.due < 0 && <p>{words.change.credit(-costs.due, costs.currency)}</p>}
            {costs.lines.length > 0 && (
              <Folded title={words.change.lines}>
                <ul className="grid gap-1">
                  {costs.lines.map((line) => (
                    <li key={line.text} className="flex justify-between gap-4">
                      <span>{line.text}</span>
                      <span className="tabular-nums">{money(line.amount, costs.currency)}</span>
                    </li>
                  ))}
                </ul>
              </Folded>
            )}
            <Refusal error={change.error} />
            {payAt && (
              <a href={payAt} className={linkClass}>
                {words.strip.pay}
              </a>
            )}
            <div className="flex flex-wrap gap-3 max-sm:*:w-full">
              <Button
                look="main"
                busy={change.isPending && words.change.doing}
                onClick={() => change.mutate(offer)}
              >
                {costs.now && costs.due > 0 ? words.change.pay : words.change.confirm}
              </Button>
              <Button onClick={onClose}>{words.change.notNow}</Button>
            </div>
          </div>
        )}
      </Loaded>
    </Dialog>
  );
}
