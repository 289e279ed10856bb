export const factId = (name: string) => `fact-${name}`;

/** The first thing to type or press in a field. */
export function focusFact(name: string): boolean {
  const place = document.getElementById(factId(name));
  const control = place?.matches('fieldset')
    ? (place.querySelector<HTMLElement>('input:checked') ?? place.querySelector<HTMLElement>('input'))
    : place;
  control?.focus();
  return Boolean(control);
}
