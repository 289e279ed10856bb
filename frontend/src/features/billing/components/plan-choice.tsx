import { useState } from 'react';
import type { PlanTerms, Subscription } from '../../../api/schema';
import { Badge } from '../../../ui/badge';
import { Button } from '../../../ui/button';
import { Refusal } from '../../../ui/refusal';
import { Section } from '../../../ui/section';
import { useCheckout } from '../api/visit-stripe';
import { centsOf, type Interval, isSame, isSubscribed, type Offer, savedCents } from '../offer';
import { planNames, words } from '../words';
import { ChangeDialog } from './change-dialog';

interface Props {
  subscription: Subscription;
  plans: PlanTerms[];
}

export function PlanChoice({ subscription, plans }: Props) {
  const [interval, setInterval] = useState<Interval>(subscription.interval ?? 'month');
  const [wish, setWish] = useState<PlanTerms>();
  const checkout = useCheckout();
  const subscribed = isSubscribed(subscription);
  const paid = plans.filter(({ monthCents }) => monthCents > 0);

  const choose = (terms: PlanTerms) =>
    subscribed ? setWish(terms) : checkout.mutate({ plan: terms.plan, interval });
  return (
    <Section title={words.choice.title} intro={words.choice.intro}>
      <div className="grid gap-5">
        <IntervalSwitch value={interval} onChange={setInterval} />
        <ul className="grid gap-4 lg:grid-cols-3">
          {paid.map((terms) => (
            <PlanOffer
              key={terms.plan}
              terms={terms}
              interval={interval}
              isYours={subscribed && isSame(subscription, { plan: terms.plan, interval })}
              leaving={checkout.isPending && checkout.variables?.plan === terms.plan}
              action={(subscribed ? words.choice.change : words.choice.buy)(terms.plan)}
              onChoose={() => choose(terms)}
            />
          ))}
        </ul>
        <Refusal error={checkout.error} />
      </div>
      {wish && (
        <ChangeDialog
          offer={{ plan: wish.plan, interval } satisfies Offer}
          cents={centsOf(wish, interval)}
          onClose={() => setWish(undefined)}
        />
      )}
    </Section>
  );
}

function IntervalSwitch({ value, onChange }: { value: Interval; onChange: (to: Interval) => void }) {
  return (
    <fieldset className="flex flex-wrap items-center gap-3">
      <legend className="sr-only">{words.choice.interval}</legend>
      <span aria-hidden="true">{words.choice.interval}</span>
      {(['month', 'year'] as const).map((one) => (
        <label
          key={one}
          className="flex min-h-11 items-center gap-2 rounded-lg border border-line px-4 has-checked:border-accent has-checked:bg-accent-soft"
        >
          <input
            type="radio"
            name="interval"
            value={one}
            checked={value === one}
            onChange={() => onChange(one)}
            className="size-4 accent-accent"
          />
          {words.choice[one]}
        </label>
      ))}
    </fieldset>
  );
}

interface OfferProps {
  terms: PlanTerms;
  interval: Interval;
  isYours: boolean;
  leaving: boolean;
  action: string;
  onChoose: () => void;
}

function PlanOffer({ terms, interval, isYours, leaving, action, onChoose }: OfferProps) {
  const saved = interval === 'year' ? savedCents(terms) : 0;
  return (
    <li className="grid content-between gap-4 rounded-lg border border-line p-4">
      <div className="grid gap-1">
        <p className="flex flex-wrap items-center gap-2 text-lg font-semibold">
          {planNames[terms.plan]}
          {isYours && <Badge>{words.choice.yours}</Badge>}
        </p>
        <p className="text-xl tabular-nums">{words.plan.price(centsOf(terms, interval), interval)}</p>
        {saved > 0 && <p className="text-sm text-fine">{words.choice.saved(saved)}</p>}
        <ul className="mt-2 grid gap-1 text-muted">
          <li>{words.plan.pieces(terms.pieces)}</li>
          <li>{words.choice.seats(terms.seats)}</li>
          {terms.overage && <li>{words.choice.extra(terms.overage.priceMicroUsd)}</li>}
        </ul>
      </div>
      {!isYours && (
        <Button busy={leaving && words.choice.leaving} onClick={onChoose}>
          {action}
        </Button>
      )}
    </li>
  );
}
