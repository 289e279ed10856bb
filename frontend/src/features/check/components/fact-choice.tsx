import { type ReactNode, useId } from 'react';
import { TextArea, TextField } from '../../../ui/field';
import { Folded } from '../../../ui/folded';
import { givenFacts, type TypedFacts } from '../typed-facts';
import { words } from '../words';

export type FactsFrom = 'none' | 'home' | 'typed';

interface Props {
  from: FactsFrom;
  onFrom: (from: FactsFrom) => unknown;
  typed: TypedFacts;
  onTyped: (typed: TypedFacts) => unknown;
  /** The choice of a home; nobody signed in has none. */
  homes?: ReactNode;
}

const choice =
  'flex min-h-11 items-center gap-2 rounded-lg border border-line px-3 has-checked:border-accent has-checked:bg-accent-soft';

export function FactChoice({ from, onFrom, typed, onTyped, homes }: Props) {
  const group = useId();
  const { fields } = words.facts;
  const wrong = givenFacts(typed) === null;
  return (
    <Folded title={words.facts.title} state={words.facts[from]} open={from !== 'none'}>
      <fieldset className="flex flex-wrap gap-2">
        <legend className="sr-only">{words.facts.title}</legend>
        {(['none', ...(homes ? (['home'] as const) : []), 'typed'] as const).map((one) => (
          <label key={one} className={choice}>
            <input
              type="radio"
              name={group}
              checked={from === one}
              onChange={() => onFrom(one)}
              className="size-4 accent-accent"
            />
            {words.facts[one]}
          </label>
        ))}
      </fieldset>
      {from === 'home' && homes}
      {from === 'typed' && (
        <>
          <div className="grid grid-cols-2 gap-4 sm:grid-cols-4">
            {fields.map(([name, label]) => (
              <TextField
                key={name}
                label={label}
                inputMode="decimal"
                autoComplete="off"
                value={typed.figures[name] ?? ''}
                onChange={(event) =>
                  onTyped({ ...typed, figures: { ...typed.figures, [name]: event.target.value } })
                }
              />
            ))}
          </div>
          <TextArea
            label={words.facts.json}
            hint={words.facts.jsonHint}
            error={wrong ? words.facts.jsonWrong : undefined}
            rows={3}
            spellCheck={false}
            value={typed.json}
            onChange={(event) => onTyped({ ...typed, json: event.target.value })}
          />
        </>
      )}
    </Folded>
  );
}
