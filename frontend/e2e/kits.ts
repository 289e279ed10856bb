import { expect, type Page } from '@playwright/test';
import { newPerson, signUp } from './people';

const facts = {
  PropertyType: 'Residential',
  UnparsedAddress: '418 Quillfeather Lane, Marrow Glen, OH 00001',
  City: 'Marrow Glen',
  StateOrProvince: 'OH',
  ListPrice: 389_000,
  BedroomsTotal: 3,
  BathroomsFull: 2,
  LivingArea: 1642,
  YearBuilt: 1962,
  Heating: ['Forced Air'],
  Flooring: ['Hardwood', 'Tile'],
};

/** Asks the server as the page's member does. */
export const ask = <T>(page: Page, method: string, path: string, body?: object, more: object = {}) =>
  page.evaluate(
    async ([verb, address, text, headers]) => {
      const answer = await fetch(address, {
        method: verb,
        headers: { 'Content-Type': 'application/json', ...headers },
        ...(text && { body: text }),
      });
      return answer.status === 204 ? null : answer.json();
    },
    [method, path, body ? JSON.stringify(body) : '', more] as const,
  ) as Promise<T>;

interface Kit {
  id: string;
  pieces: { id: string; channel: string; text: string }[];
}

/** An office of its own with one home of which everything is known: pieces are few, and each run uses some. */
export async function openHome(page: Page) {
  await signUp(page, newPerson());
  const { id } = await ask<{ id: string }>(page, 'POST', '/api/v1/properties', { facts });
  return id;
}

/** The same, with a kit that is done. */
export async function openKit(page: Page, ...channels: string[]) {
  const home = await openHome(page);
  const kit = await ask<Kit>(
    page,
    'POST',
    `/api/v1/properties/${home}/kits`,
    { channels },
    { Prefer: 'wait=30' },
  );
  await page.goto(`/listings/${home}?tab=kit`);
  await expect(page.getByRole('article')).toHaveCount(channels.length);
  return { home, kit };
}

export const card = (page: Page, name: string) => page.getByRole('article', { name, exact: true });
