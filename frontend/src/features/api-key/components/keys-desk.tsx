import { type ReactNode, useRef, useState } from 'react';
import type { FreshApiKey } from '../../../api/schema';
import { useKeptFocus } from '../../../lib/use-kept-focus';
import { Button } from '../../../ui/button';
import { Loaded } from '../../../ui/loaded';
import { Notice } from '../../../ui/notice';
import { Section } from '../../../ui/section';
import { useKeys } from '../api/keys';
import type { Mode } from '../keys';
import { words } from '../words';
import { FreshKey } from './fresh-key';
import { KeyList } from './key-list';
import { MakeKeyDialog } from './make-key-dialog';

interface Props {
  mode: Mode;
  /** Whether live keys work on the plan. */
  hasApi: boolean;
  toPlans: ReactNode;
  toTest: ReactNode;
}

export function KeysDesk({ mode, hasApi, toPlans, toTest }: Props) {
  const query = useKeys();
  const place = useRef<HTMLDivElement>(null);
  useKeptFocus(place);
  const [fresh, setFresh] = useState<FreshApiKey>();
  const [making, setMaking] = useState(false);
  const live = mode === 'live';
  const title = live ? words.liveTitle : words.testTitle;
  const mayMake = hasApi || !live;
  const show = (key: FreshApiKey) => {
    setMaking(false);
    setFresh(key);
  };
  return (
    <div ref={place} tabIndex={-1} className="grid gap-6 outline-none">
      {fresh && <FreshKey key={fresh.id} made={fresh} onDone={() => setFresh(undefined)} />}
      {!mayMake && (
        <Notice kind="warning" title={words.noApi.title}>
          <p>{words.noApi.text}</p>
          <div className="flex flex-wrap gap-x-5">
            {toPlans}
            {toTest}
          </div>
        </Notice>
      )}
      <Section
        title={title}
        intro={live ? words.liveIntro : words.testIntro}
        aside={
          mayMake && (
            <Button look="main" icon="plus" className="max-sm:w-full" onClick={() => setMaking(true)}>
              {words.create}
            </Button>
          )
        }
      >
        <Loaded query={query} what={words.what}>
          {(keys) => (
            <KeyList
              caption={title}
              keys={keys.filter((key) => key.mode === mode)}
              hasApi={hasApi}
              empty={live ? words.emptyLive : words.emptyTest}
              onRolled={show}
            />
          )}
        </Loaded>
      </Section>
      {making && (
        <MakeKeyDialog mode={mode} toPlans={toPlans} onMade={show} onClose={() => setMaking(false)} />
      )}
    </div>
  );
}
