import { useState } from 'react';
import type { FactGroup, Property } from '../../../api/schema';
import { useAddProperty } from '../api/add-property';
import { factsOf, patchOf } from '../patch';
import { placeRefusal } from '../place-refusal';
import { useFactsForm } from '../use-facts-form';
import { words } from '../words';
import type { Wanted } from './fact-group';
import { FactGroups } from './fact-groups';
import { KeptEdits } from './kept-edits';
import { SaveBar } from './save-bar';

interface Props {
  groups: FactGroup[];
  member: string;
  onAdded: (property: Property) => unknown;
}

const nothing = {};

/** The same form for a home that is not there yet. */
export function NewFactsForm({ groups, member, onAdded }: Props) {
  const [fields] = useState(() => groups.flatMap((group) => group.fields));
  const held = useFactsForm({ fields, facts: nothing, draftName: `facts:${member}:new` });
  const { form, changed } = held;
  const send = useAddProperty();
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const [unplaced, setUnplaced] = useState<unknown>(null);
  const [blank, setBlank] = useState(false);

  const submit = form.handleSubmit(
    async (values) => {
      setUnplaced(null);
      const facts = factsOf(patchOf(fields, nothing, values));
      setBlank(Object.keys(facts).length === 0);
      if (Object.keys(facts).length === 0) {
        const first = fields[0];
        return first && setWanted({ field: first.name });
      }
      try {
        const property = await send.mutateAsync(facts);
        held.forget();
        onAdded(property);
      } catch (error) {
        const names = fields.map((field) => field.name);
        const { first, rest } = placeRefusal(error, names, form);
        if (first) setWanted({ field: first });
        if (rest) setUnplaced(error);
      }
    },
    (errors) => {
      const first = fields.find((field) => errors[field.name]);
      if (first) setWanted({ field: first.name });
    },
  );

  const busy = form.formState.isSubmitting;
  const state = changed.length > 0 ? words.facts.filled(changed.length) : blank ? words.add.blank : '';
  return (
    <form onSubmit={submit} noValidate aria-label={words.facts.form} className="grid gap-4">
      <KeptEdits
        restored={held.restored.filter((name) => changed.includes(name)).length}
        stale={0}
        onUse={held.useStale}
        onDiscard={held.discard}
      />
      <FactGroups
        groups={groups}
        control={form.control}
        sources={nothing}
        filled={held.restored}
        wanted={wanted}
      />
      <SaveBar
        state={state}
        action={words.add.create}
        doing={words.add.creating}
        busy={busy}
        error={unplaced}
      />
    </form>
  );
}
