import { useState } from 'react';
import { vi } from 'vitest';
import type { Kit, Usage, Voice } from '../api/schema';
import { KitTab } from '../features/kit/components/kit-tab';
import type { Panel } from '../features/kit/panel';
import { crmls, email, mls, sms } from './places';
import { show } from './render';
import { answer } from './server';

const channels = [mls, sms, email];

export const kitList = 'GET /api/v1/properties/prop_1/kits';
export const kits = (...all: Kit[]) => answer({ data: all, nextCursor: null });

interface Wish {
  facts?: Record<string, string>;
  panel?: Panel;
  usage?: Usage;
  of?: string[];
  voices?: Voice[];
  unfounded?: string[];
}

/** The kit tab of a home as its page shows it; the address is a state of its own. */
export function openKitTab({
  facts = {},
  panel = {},
  usage,
  of = ['mls', 'sms'],
  voices = [],
  unfounded = [],
}: Wish = {}) {
  const onOrdered = vi.fn();
  const onEnd = vi.fn();
  const onPanel = vi.fn();
  const nine = { pieces: { remaining: 9, allowance: 15 } } as Usage;
  function Page() {
    const [now, setNow] = useState(panel);
    return (
      <KitTab
        property="prop_1"
        member="mem_ben"
        archived={false}
        channels={channels.filter(({ id }) => of.includes(id))}
        boards={[crmls]}
        voices={voices}
        usage={usage ?? nine}
        unfounded={unfounded}
        toVoices={<a href="/settings/voices">Make it sound like you</a>}
        asked={undefined}
        panel={now}
        onPanel={(next, kit) => {
          onPanel(next, kit);
          setNow(next);
        }}
        telling={{
          factName: (name) => name,
          factWords: (name) => (name in facts ? `${name}: ${facts[name]}` : name),
          factsSaying: () => [],
          office: 'Harbor Office',
          toProfile: <a href="/settings/profile">Turn keys off</a>,
        }}
        toUsage={<a href="/settings/usage">See what is left</a>}
        toFacts={<a href="/listings/prop_1">Go to the facts</a>}
        linkTo={(one, name) => <a href={`?kit=${one.id}`}>{name}</a>}
        onOrdered={onOrdered}
        onEnd={onEnd}
      />
    );
  }
  return { user: show(<Page />), onOrdered, onEnd, onPanel };
}
