import { Section } from '../../../ui/section';
import { checked, unchecked } from '../what-is-checked';
import { words } from '../words';

export function WhatIsChecked() {
  return (
    <div id="what" className="scroll-mt-20">
      <Section title={words.what}>
        <dl className="grid gap-4 sm:grid-cols-2">
          {checked.map(({ name, text }) => (
            <div key={name}>
              <dt className="font-medium">{name}</dt>
              <dd className="text-muted">{text}</dd>
            </div>
          ))}
        </dl>
        <h3 className="mt-6 mb-2 text-lg">{words.isNot}</h3>
        <ul className="grid list-disc gap-1.5 ps-5 text-muted">
          {unchecked.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </Section>
    </div>
  );
}
