import { useDeferredValue, useState } from 'react';
import type { FactField } from '../../../api/schema';
import { Button } from '../../../ui/button';
import { inputClass } from '../../../ui/field';
import { words } from '../words';

interface Props {
  field: FactField;
  picked: string[];
  onPick: (picked: string[]) => unknown;
}

const none = 'None';
const longList = 8;

/** "None" says that the home has none, which is more than saying nothing: it stands alone. */
export function toggled(picked: string[], choice: string): string[] {
  if (picked.includes(choice)) return picked.filter((one) => one !== choice);
  return choice === none ? [none] : [...picked.filter((one) => one !== none), choice];
}

export function ChoiceTicks({ field, picked, onPick }: Props) {
  const [search, setSearch] = useState('');
  const looked = useDeferredValue(search.trim().toLowerCase());
  const given = (field.choices ?? []).filter((choice) => choice !== none);
  const all = [...new Set([...picked.filter((one) => one !== none), ...given])];
  const found = all.filter((choice) => choice.toLowerCase().includes(looked));
  const own = search.trim();
  const mayAdd = !field.closed && own !== '' && !all.some((one) => one.toLowerCase() === own.toLowerCase());
  return (
    <div className="grid gap-2 rounded-b-lg border border-t-0 border-line-strong bg-surface p-2">
      {(given.length > longList || !field.closed) && (
        <input
          type="search"
          aria-label={words.facts.search(field.label)}
          placeholder={words.facts.search(field.label)}
          autoComplete="off"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
          className={`${inputClass} placeholder:text-muted`}
        />
      )}
      <ul className="grid max-h-72 overflow-y-auto sm:grid-cols-2">
        {[none, ...found].map((choice) => (
          <li key={choice}>
            <label className="flex min-h-11 items-center gap-3 rounded-lg px-2 py-1 hover:bg-sunken has-checked:bg-accent-soft">
              <input
                type="checkbox"
                checked={picked.includes(choice)}
                onChange={() => onPick(toggled(picked, choice))}
                className="size-5 shrink-0 accent-accent"
              />
              <span>
                {choice}
                {choice === none && <span className="block text-sm text-muted">{words.facts.noneHint}</span>}
              </span>
            </label>
          </li>
        ))}
      </ul>
      {found.length === 0 && !mayAdd && <p className="px-2 text-muted">{words.facts.noMatch}</p>}
      {mayAdd && (
        <Button
          className="justify-self-start"
          icon="plus"
          onClick={() => {
            onPick(toggled(picked, own));
            setSearch('');
          }}
        >
          {words.facts.addOwn(own)}
        </Button>
      )}
    </div>
  );
}
