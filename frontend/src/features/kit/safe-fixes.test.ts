import { expect, it } from 'vitest';
import type { Finding } from '../../api/schema';
import { ready, steering } from '../../test/kits';
import { fixed, safeFindings } from './safe-fixes';

const text = 'Perfect for families. Three beds at $389,000, priced to sell!!';
const at = (quote: string, better: string, change: Partial<Finding> = {}): Finding => {
  const start = text.indexOf(quote);
  const end = start + quote.length;
  return { ...steering, id: quote, start, end, quote, fix: { start, end, text: better }, ...change };
};
const away = at('Perfect for families. ', '');
const bed = at('Three', 'Four', { gate: 'grounding' });
const price = at('$389,000', '$379,000', { gate: 'style' });
const signs = at('!!', '.', { gate: 'style' });
const hint = { ...at('priced', ''), fix: null };

it('takes for safe what changes no fact', () => {
  const piece = ready('mls', text, { findings: [away, bed, price, signs, hint] });
  expect(safeFindings(piece)).toEqual([away, signs]);
});

it('does not take a count that comes with other words for safe', () => {
  const counted = at('Perfect for families', 'Three bedrooms', { gate: 'fair-housing' });
  expect(safeFindings(ready('mls', text, { findings: [counted] }))).toEqual([]);
});

it('shows what the server will make of them, of two that overlap one', () => {
  expect(fixed(text, 'text', [away, signs])).toBe('Three beds at $389,000, priced to sell.');
  expect(fixed(text, 'text', [at('Perfect for', 'Made for'), at('for families', 'for all')])).toBe(
    text.replace('for families', 'for all'),
  );
  expect(fixed(text, 'subject', [away])).toBe(text);
});
