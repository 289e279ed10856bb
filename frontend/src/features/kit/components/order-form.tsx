import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Board, Channel, Kit, Usage, Voice } from '../../../api/schema';
import { TextArea } from '../../../ui/field';
import { Notice } from '../../../ui/notice';
import { useOrderKit } from '../api/order-kit';
import { type Choice, keepChoice, lastChoice, wishOf } from '../choice';
import { type OpenHouse, type OpenHouseErrors, todayHere, wrongHours } from '../open-house';
import { words } from '../words';
import { ChannelChoice } from './channel-choice';
import { OpenHouseFields } from './open-house-fields';
import { OrderBar } from './order-bar';
import { OrderChoices } from './order-choices';
import { OrderRefusal } from './order-refusal';

export interface OrderProps {
  property: string;
  member: string;
  channels: Channel[];
  boards: Board[];
  voices: Voice[];
  usage: Usage | undefined;
  /** Occasions that the facts do not bear out yet. */
  unfounded: string[];
  toUsage: ReactNode;
  toFacts: ReactNode;
  toVoices: ReactNode;
  onOrdered: (kit: Kit) => unknown;
}

export function OrderForm({
  property,
  member,
  channels,
  boards,
  voices,
  usage,
  unfounded,
  toVoices,
  onOrdered,
  ...ways
}: OrderProps) {
  const [choice, setChoice] = useState(() => lastChoice(member, channels, voices));
  const [occasion, setOccasion] = useState('new-listing');
  const [openHouse, setOpenHouse] = useState<OpenHouse>({ date: '', from: '', to: '' });
  const [notes, setNotes] = useState('');
  const [nothing, setNothing] = useState(false);
  const [wrong, setWrong] = useState<OpenHouseErrors>({});
  const form = useRef<HTMLFormElement>(null);
  const send = useOrderKit();
  const gap = unfounded.includes(occasion) ? words.order.gaps[occasion as keyof typeof words.order.gaps] : '';

  // The button is in reach everywhere, so what stands in its way may be out of sight.
  useEffect(() => {
    if (!nothing && !send.error && Object.keys(wrong).length === 0) return;
    const first = form.current?.querySelector<HTMLElement>('[aria-invalid], [data-wrong] input');
    if (first) first.focus();
    else form.current?.querySelector('[role="alert"]')?.scrollIntoView({ block: 'center' });
  }, [nothing, wrong, send.error]);

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
    const hours = occasion === 'open-house' ? wrongHours(openHouse, todayHere()) : {};
    setNothing(choice.channels.length === 0);
    setWrong(hours);
    if (choice.channels.length > 0 && Object.keys(hours).length === 0)
      send
        .mutateAsync({ property, wish: wishOf(choice, occasion, notes, openHouse) })
        .then(onOrdered, () => undefined);
  }

  return (
    <form ref={form} noValidate onSubmit={order} className="grid gap-5">
      <ChannelChoice
        channels={channels}
        chosen={choice.channels}
        error={nothing ? words.order.empty : undefined}
        onChange={(chosen) => choose({ channels: chosen })}
      />
      <OrderChoices {...{ choice, occasion, boards, voices }} onChoice={choose} onOccasion={setOccasion} />
      {toVoices}
      {occasion === 'open-house' && (
        <OpenHouseFields value={openHouse} errors={wrong} onChange={setOpenHouse} />
      )}
      {gap && (
        <Notice kind="warning" role="status">
          <p>{gap}</p>
          {ways.toFacts}
        </Notice>
      )}
      <TextArea
        label={words.order.notes}
        hint={words.order.notesHint}
        rows={2}
        maxLength={2000}
        value={notes}
        onChange={(event) => setNotes(event.target.value)}
      />
      <OrderRefusal error={send.error} {...ways} />
      <OrderBar
        chosen={choice.channels.length}
        usage={usage}
        busy={send.isPending}
        toUsage={!send.error && ways.toUsage}
      />
    </form>
  );
}
