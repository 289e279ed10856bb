import { type ReactNode, useState } from 'react';
import type { Board, Channel, Kit, Usage, Voice } from '../../../api/schema';
import { Button } from '../../../ui/button';
import { TextArea } from '../../../ui/field';
import { Icon } from '../../../ui/icon';
import { useOrderKit } from '../api/order-kit';
import { type Choice, keepChoice, lastChoice, wishOf } from '../choice';
import { words } from '../words';
import { ChannelChoice } from './channel-choice';
import { type OpenHouse, OpenHouseFields } from './open-house-fields';
import { OrderChoices } from './order-choices';
import { OrderRefusal } from './order-refusal';

export interface OrderProps {
  property: string;
  member: string;
  channels: Channel[];
  boards: Board[];
  voices: Voice[];
  usage: Usage | undefined;
  toUsage: ReactNode;
  toFacts: ReactNode;
  onOrdered: (kit: Kit) => unknown;
}

export function OrderForm({
  property,
  member,
  channels,
  boards,
  voices,
  usage,
  onOrdered,
  ...ways
}: OrderProps) {
  const [choice, setChoice] = useState(() => lastChoice(member, channels, voices));
  const [occasion, setOccasion] = useState('new-listing');
  const [openHouse, setOpenHouse] = useState<OpenHouse>({ date: '', from: '', to: '' });
  const [notes, setNotes] = useState('');
  const [nothing, setNothing] = useState(false);
  const send = useOrderKit();

  function choose(part: Partial<Choice>) {
    const next = { ...choice, ...part };
    setChoice(next);
    setNothing(false);
    send.reset();
    keepChoice(member, next);
  }

  function order(event: React.FormEvent) {
    event.preventDefault();
    if (send.isPending) return;
    setNothing(choice.channels.length === 0);
    if (choice.channels.length > 0)
      send
        .mutateAsync({ property, wish: wishOf(choice, occasion, notes, openHouse) })
        .then(onOrdered, () => undefined);
  }

  return (
    <form noValidate onSubmit={order} className="grid gap-5">
      <ChannelChoice
        channels={channels}
        chosen={choice.channels}
        error={nothing ? words.order.empty : undefined}
        onChange={(chosen) => choose({ channels: chosen })}
      />
      <OrderChoices {...{ choice, occasion, boards, voices }} onChoice={choose} onOccasion={setOccasion} />
      {occasion === 'open-house' && <OpenHouseFields value={openHouse} onChange={setOpenHouse} />}
      <TextArea
        label={words.order.notes}
        hint={words.order.notesHint}
        rows={2}
        maxLength={2000}
        value={notes}
        onChange={(event) => setNotes(event.target.value)}
      />
      <OrderRefusal error={send.error} {...ways} />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button
          type="submit"
          look="main"
          className="max-sm:w-full"
          busy={send.isPending && words.order.doing}
        >
          <Icon name="pen" />
          {words.order.action}
        </Button>
        {usage && <Left chosen={choice.channels.length} usage={usage} />}
      </div>
    </form>
  );
}

/** What it takes of what is there. The server decides; extra pieces count as there. */
function Left({ chosen, usage: { pieces, overage } }: { chosen: number; usage: Usage }) {
  const left = pieces.remaining + (overage?.remaining ?? 0);
  return (
    <p className="text-muted tabular-nums">
      {chosen > left ? words.order.short(chosen, left) : words.order.left(chosen, left)} {words.order.counted}
    </p>
  );
}
