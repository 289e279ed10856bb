import type { Facts } from './facts';

/** The shortest fact that says these words as they stand: of a city and an address that has it, the city. */
export function factsSaying(facts: Facts, words: string): string[] {
  const wanted = words.trim().toLowerCase();
  const saying = Object.entries(facts)
    .map(([name, value]) => [name, String(value)] as const)
    .filter(([, value]) => wanted !== '' && value.toLowerCase().includes(wanted))
    .sort(([, a], [, b]) => a.length - b.length);
  return saying.slice(0, 1).map(([name]) => name);
}
