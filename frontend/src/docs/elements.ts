type Child = Node | string | null | undefined | false;
type Attributes = Record<string, string>;

/** An element with text-only children: whatever the document says is never read as markup. */
export function el(tag: string, attributes: Attributes = {}, ...children: Child[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  for (const child of children) if (child) element.append(child);
  return element;
}

/** Text in which `this` stands out as code. */
export const prose = (text: string): Child[] =>
  text.split('`').map((part, index) => (index % 2 === 1 ? el('code', {}, part) : part));
