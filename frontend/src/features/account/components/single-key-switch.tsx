import { useState } from 'react';
import { keepSingleKeys, singleKeys } from '../../../lib/single-keys';
import { Section } from '../../../ui/section';
import { words } from '../words';

/** The way out of keys that act by themselves: WCAG 2.1.4. */
export function SingleKeySwitch() {
  const [on, setOn] = useState(singleKeys);
  return (
    <Section title={words.keys.title} intro={words.keys.intro}>
      <label className="inline-flex min-h-11 items-center gap-3">
        <input
          type="checkbox"
          checked={on}
          onChange={({ target: { checked } }) => {
            keepSingleKeys(checked);
            setOn(checked);
          }}
          className="size-5 accent-accent"
        />
        {words.keys.label}
      </label>
    </Section>
  );
}
