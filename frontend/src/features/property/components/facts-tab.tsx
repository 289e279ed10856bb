import { type FocusEvent, useCallback, useMemo, useRef, useState } from 'react';
import type { FactGroup, Property } from '../../../api/schema';
import { useKeptFocus } from '../../../lib/use-kept-focus';
import { useWide } from '../../../lib/use-wide';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Refusal } from '../../../ui/refusal';
import { say } from '../../../ui/toast';
import { useConfirmFacts } from '../api/confirm-facts';
import { FactDeedsContext } from '../fact-deeds';
import { lineOf } from '../spans';
import { toConfirm } from '../to-confirm';
import { words } from '../words';
import { ConfirmAll } from './confirm-all';
import { Doubts } from './doubts';
import type { Wanted } from './fact-group';
import { FactsForm } from './facts-form';
import { Gaps } from './gaps';
import { SourceText } from './source-text';
import { UnknownFacts } from './unknown-facts';

interface Props {
  property: Property;
  groups: FactGroup[];
  member: string;
}

export function FactsTab({ property, groups, member }: Props) {
  const wide = useWide();
  const [active, setActive] = useState<string | null>(null);
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const [sheet, setSheet] = useState(false);
  const column = useRef<HTMLDivElement>(null);
  useKeptFocus(column);
  const { mutate, isPending, variables, error } = useConfirmFacts(property.id);
  const text = property.pasted ?? '';
  const fields = useMemo(() => groups.flatMap((group) => group.fields), [groups]);
  const line = useCallback((offset: number) => lineOf(text, offset), [text]);
  const want = useCallback((field: string) => setWanted({ field }), []);
  const deeds = useMemo(
    () => ({
      lineOf: line,
      onShow: (field: string) => {
        setActive(field);
        if (!wide) setSheet(true);
      },
      onConfirm: (field: string) => mutate([field]),
    }),
    [line, wide, mutate],
  );
  const follow = ({ target }: FocusEvent) => {
    const field = target.closest<HTMLElement>('[data-fact]')?.dataset.fact;
    if (field) setActive(field);
  };
  const open = toConfirm(property).length;
  const source = (look: string) => (
    <SourceText text={text} sources={property.sources} active={active} className={look} />
  );
  return (
    <div className={text && wide ? 'grid grid-cols-[minmax(0,1fr)_21rem] items-start gap-6' : 'grid gap-6'}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only listens which field has the focus */}
      <div ref={column} tabIndex={-1} className="grid min-w-0 gap-4 outline-none" onFocus={follow}>
        <Doubts property={property} fields={fields} lineOf={line} onWant={want} />
        <Refusal error={error} />
        <ConfirmAll
          count={open}
          busy={isPending && variables === undefined}
          onConfirm={() => mutate(undefined, { onSuccess: () => say(words.facts.allConfirmed) })}
        />
        <Gaps property={property} fields={fields} member={member} onWant={want} />
        {text && !wide && (
          <Button icon="pages" className="justify-self-start max-sm:w-full" onClick={() => setSheet(true)}>
            {words.facts.showSource}
          </Button>
        )}
        <FactDeedsContext value={deeds}>
          <FactsForm property={property} groups={groups} member={member} wanted={wanted} onWant={want} />
        </FactDeedsContext>
        <UnknownFacts unknown={property.unknown} />
      </div>
      {text && wide && (
        <div className="sticky top-6 grid gap-2 rounded-xl border border-line bg-surface py-4">
          <h2 className="px-5 text-lg">{words.facts.source}</h2>
          {source('max-h-[calc(100dvh-8rem)] px-3 py-1')}
        </div>
      )}
      {sheet && (
        <Dialog title={words.facts.source} onClose={() => setSheet(false)}>
          {source('max-h-[60dvh]')}
        </Dialog>
      )}
    </div>
  );
}
