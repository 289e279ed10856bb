import { useState } from 'react';
import type { FactGroup, Property } from '../../../api/schema';
import { atTime } from '../../../lib/dates';
import { say } from '../../../ui/toast';
import { useChangeProperty } from '../api/change-property';
import { patchOf } from '../patch';
import { placeRefusal } from '../place-refusal';
import { useFactsForm } from '../use-facts-form';
import { words } from '../words';
import type { Wanted } from './fact-group';
import { FactGroups } from './fact-groups';
import { KeptEdits } from './kept-edits';
import { SaveBar } from './save-bar';

interface Props {
  property: Property;
  groups: FactGroup[];
  member: string;
  wanted: Wanted | null;
  onWant: (field: string) => unknown;
}

export function FactsForm({ property, groups, member, wanted, onWant }: Props) {
  const [fields] = useState(() => groups.flatMap((group) => group.fields));
  const { facts } = property;
  const held = useFactsForm({ fields, facts, draftName: `facts:${member}:${property.id}` });
  const { form, changed } = held;
  const send = useChangeProperty(property.id);
  const [unplaced, setUnplaced] = useState<unknown>(null);
  const [wrong, setWrong] = useState(0);
  const [savedAt, setSavedAt] = useState('');

  const submit = form.handleSubmit(
    async (values) => {
      setWrong(0);
      setUnplaced(null);
      const patch = patchOf(fields, facts, values);
      if (Object.keys(patch).length === 0) return say(words.facts.unchanged);
      held.sending();
      try {
        const answer = await send.mutateAsync(patch);
        setSavedAt(atTime(answer.changedAt));
      } catch (error) {
        const names = fields.map((field) => field.name);
        const { first, rest } = placeRefusal(error, names, form);
        if (first) onWant(first);
        if (rest) setUnplaced(error);
      }
    },
    (errors) => {
      const names = fields.map((field) => field.name).filter((name) => errors[name]);
      setWrong(names.length);
      if (names[0]) onWant(names[0]);
    },
  );

  const busy = form.formState.isSubmitting;
  const calm = savedAt ? words.facts.savedAt(savedAt) : words.facts.unchanged;
  const state =
    wrong > 0 ? words.facts.fixFirst(wrong) : changed.length > 0 ? words.facts.unsaved(changed.length) : calm;
  return (
    <form onSubmit={submit} noValidate aria-label={words.facts.form} className="grid gap-4">
      <KeptEdits
        restored={held.restored.filter((name) => changed.includes(name)).length}
        stale={held.stale.length}
        onUse={held.useStale}
        onDiscard={held.discard}
      />
      <FactGroups
        groups={groups}
        control={form.control}
        sources={property.sources}
        filled={[...new Set([...Object.keys(facts), ...held.restored])]}
        wanted={wanted}
      />
      <SaveBar
        state={busy ? words.facts.saving : state}
        action={words.facts.save}
        doing={words.facts.saving}
        busy={busy}
        error={unplaced}
      />
    </form>
  );
}
