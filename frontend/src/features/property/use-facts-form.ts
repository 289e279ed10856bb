import { useEffect, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { FactField } from '../../api/schema';
import { dropDraft, keepDraft, readDraft } from '../../lib/drafts';
import { type RawFacts, toRaw, toRawFacts } from './fact-values';
import type { Facts } from './facts';
import { changedFields, isChanged } from './patch';

interface Draft {
  edits: RawFacts;
  /** What stood in the edited fields before. */
  before: RawFacts;
}

interface Options {
  fields: FactField[];
  facts: Facts;
  /** Under which name unsaved edits are kept on this device. */
  draftName: string;
}

const pick = (fields: FactField[], facts: Facts, names: string[]): RawFacts =>
  toRawFacts(
    fields.filter(({ name }) => names.includes(name)),
    facts,
  );

/** Whether somebody has changed since what was edited; other facts may have changed or been confirmed. */
const isPast = (fields: FactField[], facts: Facts, { edits, before }: Draft) =>
  fields.some(
    ({ name }) =>
      edits[name] !== undefined &&
      JSON.stringify(before?.[name]) !== JSON.stringify(pick(fields, facts, [name])[name]),
  );

const known = (fields: FactField[], edits: RawFacts): RawFacts =>
  Object.fromEntries(fields.flatMap(({ name }) => (edits[name] === undefined ? [] : [[name, edits[name]]])));

/** The form over the facts: no key pressed renders more than its own field, and no edit is lost by a reload. */
export function useFactsForm({ fields, facts, draftName }: Options) {
  const [draft, setDraft] = useState(() => readDraft<Draft>(draftName));
  const [past] = useState(() => draft !== null && isPast(fields, facts, draft));
  const [restored] = useState(() => (draft && !past ? known(fields, draft.edits) : {}));
  const stale = draft && past ? known(fields, draft.edits) : {};
  const [changed, setChanged] = useState<string[]>(Object.keys(restored));
  const form = useForm<RawFacts>({
    defaultValues: { ...toRawFacts(fields, facts), ...restored },
    mode: 'onBlur',
    shouldFocusError: false,
  });
  const isOthers = useRef(past);
  const saved = useRef(facts);
  const sent = useRef<RawFacts>({});

  useEffect(() => {
    const before = saved.current;
    saved.current = facts;
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
  }, [facts, fields, form]);

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
      const names = Object.keys(edits);
      const before = pick(fields, facts, names);
      if (names.length > 0) keepDraft(draftName, { edits, before } satisfies Draft);
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
  }, [form, fields, facts, draftName]);

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
