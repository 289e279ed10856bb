import { type ReactNode, useState } from 'react';
import type { Kit } from '../../../api/schema';
import { problemOf } from '../../../lib/problem';
import { Folded } from '../../../ui/folded';
import { Loaded } from '../../../ui/loaded';
import { Notice } from '../../../ui/notice';
import { Section } from '../../../ui/section';
import { useKit, useKits } from '../api/kits';
import type { Panel } from '../panel';
import { type Telling, TellingProvider } from '../telling';
import { words } from '../words';
import { EarlierKits } from './earlier-kits';
import { KitBoard } from './kit-board';
import { OrderForm, type OrderProps } from './order-form';

interface Props extends OrderProps {
  telling: Omit<Telling, 'onPanel' | 'toUsage' | 'toFacts'>;
  archived: boolean;
  /** Which kit is asked for; the newest otherwise. */
  asked: string | undefined;
  linkTo: (kit: Kit, name: string) => ReactNode;
  /** What lies over that kit, as the address says it. */
  panel: Panel;
  onPanel: (panel: Panel, kit: string) => unknown;
  onEnd: () => unknown;
}

/** The kits of a home: ordering one, the newest or the one asked for, and the others. */
export function KitTab(props: Props) {
  const kits = useKits(props.property);
  return (
    <Loaded query={kits} what={words.what} rows={4}>
      {(all) => <Kits {...props} kits={all} />}
    </Loaded>
  );
}

function Kits({
  kits,
  archived,
  asked,
  linkTo,
  panel,
  onPanel,
  onEnd,
  telling,
  ...order
}: Props & { kits: Kit[] }) {
  const [ordered, setOrdered] = useState('');
  const { toUsage, toFacts } = order;
  const id = asked ?? kits[0]?.id;
  const form = (
    <OrderForm
      {...order}
      onOrdered={(kit) => {
        setOrdered(kit.id);
        order.onOrdered(kit);
      }}
    />
  );
  return (
    <div className="grid gap-6">
      {archived ? (
        <Notice kind="info">{words.order.archived}</Notice>
      ) : id ? (
        <Folded key={`after ${ordered}`} title={words.order.another}>
          {form}
        </Folded>
      ) : (
        <Section title={words.order.title} intro={words.order.intro}>
          {form}
        </Section>
      )}
      {id && (
        <TellingProvider
          value={{ ...telling, toUsage, toFacts, onPanel: (next: Panel) => onPanel(next, id) }}
        >
          <OneKit
            key={id}
            fresh={id === ordered}
            id={id}
            known={kits.find((kit) => kit.id === id)}
            {...{ onEnd, panel, channels: order.channels, boards: order.boards }}
          />
        </TellingProvider>
      )}
      {id && <EarlierKits kits={kits} shown={id} linkTo={linkTo} />}
    </div>
  );
}

interface OneProps extends Pick<OrderProps, 'channels' | 'boards'> {
  panel: Panel;
  id: string;
  known: Kit | undefined;
  fresh: boolean;
  onEnd: () => unknown;
}

function OneKit({ id, known, ...board }: OneProps) {
  const kit = useKit(id, known);
  if (problemOf(kit.error)?.status === 404) return <Notice kind="warning" title={words.board.gone} />;
  return (
    <Loaded query={kit} what={words.what} rows={4}>
      {(one) => <KitBoard kit={one} {...board} />}
    </Loaded>
  );
}
