import { useEffect, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { FactField } from '../../api/schema';
import { dropDraft, keepDraft, readDraft } from '../../lib/drafts';
import { type RawFacts, toRaw, toRawFacts } from './fact-values';
import type { Facts } from './facts';
import { changedFields, isChanged } from './patch';

interface Draft {
  revision: number;
  edits: RawFacts;
}

interface Options {
  fields: FactField[];
  facts: Facts;
  revision: number;
  /** Under which name unsaved edits are kept on this device. */
  draftName: string;
}

const known = (fields: FactField[], edits: RawFacts): RawFacts =>
  Object.fromEntries(fields.flatMap(({ name }) => (edits[name] === undefined ? [] : [[name, edits[name]]])));

/** The form over the facts: no key pressed renders more than its own field, and no edit is lost by a reload. */
export function useFactsForm({ fields, facts, revision, draftName }: Options) {
  const [draft, setDraft] = useState(() => readDraft<Draft>(draftName));
  const [restored] = useState(() => (draft?.revision === revision ? known(fields, draft.edits) : {}));
  const stale = draft && draft.revision !== revision ? known(fields, draft.edits) : {};
  const [changed, setChanged] = useState<string[]>(Object.keys(restored));
  const form = useForm<RawFacts>({
    defaultValues: { ...toRawFacts(fields, facts), ...restored },
    mode: 'onBlur',
    shouldFocusError: false,
  });
  const isOthers = useRef(draft !== null && draft.revision !== revision);
  const saved = useRef({ facts, revision });
  const sent = useRef<RawFacts>({});

  useEffect(() => {
    const before = saved.current.facts;
    saved.current = { facts, revision };
    const values = form.getValues();
    for (const field of fields) {
      const next = toRaw(field, facts[field.name]);
      const now = values[field.name] ?? '';
      if (JSON.stringify(next) === JSON.stringify(now)) continue;
      const untouched = !isChanged(field, before, values);
      const justSent = JSON.stringify(sent.current[field.name]) === JSON.stringify(now);
      if (untouched || justSent) form.setValue(field.name, next);
    }
    sent.current = {};
  }, [facts, revision, fields, form]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    function look() {
      const values = form.getValues();
      const names = changedFields(fields, facts, values).map((field) => field.name);
      setChanged((was) => (was.join() === names.join() ? was : names));
      return Object.fromEntries(names.map((name) => [name, values[name] ?? '']));
    }
    function keep() {
      const edits = look();
      if (Object.keys(edits).length > 0) keepDraft(draftName, { revision, edits } satisfies Draft);
      else if (!isOthers.current) dropDraft(draftName);
    }
    const stop = form.subscribe({
      formState: { values: true },
      callback: () => {
        look();
        clearTimeout(timer);
        timer = setTimeout(keep, 300);
      },
    });
    keep();
    addEventListener('pagehide', keep);
    return () => {
      if (timer) keep();
      clearTimeout(timer);
      removeEventListener('pagehide', keep);
      stop();
    };
  }, [form, fields, facts, revision, draftName]);

  const put = (edits: RawFacts) => {
    for (const [name, raw] of Object.entries(edits)) form.setValue(name, raw);
    isOthers.current = false;
    setDraft(null);
  };
  return {
    form,
    changed,
    restored: Object.keys(restored),
    stale: Object.keys(stale),
    /** Remembers what is on its way, so that its answer is not taken for somebody else's change. */
    sending: () => {
      sent.current = structuredClone(form.getValues());
    },
    useStale: () => put(stale),
    discard: () => {
      put(toRawFacts(fields, facts));
      form.clearErrors();
      dropDraft(draftName);
    },
    forget: () => dropDraft(draftName),
  };
}
