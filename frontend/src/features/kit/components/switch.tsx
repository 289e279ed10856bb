interface SwitchProps {
  legend: string;
  choices: [label: string, chosen: boolean, choose: () => unknown][];
}

/** A choice of few, all of them in sight. */
export function Switch({ legend, choices }: SwitchProps) {
  return (
    <fieldset className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <legend className="sr-only">{legend}</legend>
      <span className="text-muted" aria-hidden="true">
        {legend}
      </span>
      {choices.map(([label, chosen, choose]) => (
        <label key={label} className="inline-flex min-h-11 items-center gap-2">
          <input
            type="radio"
            name={legend}
            checked={chosen}
            onChange={choose}
            className="size-4 accent-accent"
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
