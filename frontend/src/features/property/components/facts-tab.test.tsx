// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Property } from '../../../api/schema';
import { groups, home } from '../../../test/homes';
import { show } from '../../../test/render';
import { answer, problem, serve } from '../../../test/server';
import { useProperty } from '../api/property';
import { FactsTab } from './facts-tab';

const path = '/api/v1/properties/prop_1';

beforeEach(() => {
  localStorage.clear();
  vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener() {}, removeEventListener() {} }));
});

function Page() {
  const { data } = useProperty('prop_1');
  return data && <FactsTab property={data} groups={groups} member="mem_ben" />;
}

async function open(property: Property, more: Parameters<typeof serve>[0] = {}) {
  const calls = serve({ [`GET ${path}`]: answer(property), ...more });
  const user = show(<Page />);
  await screen.findByLabelText('Price');
  return { calls, user };
}

const change = async (user: Awaited<ReturnType<typeof open>>['user'], label: string, text: string) => {
  await user.clear(screen.getByLabelText(label));
  await user.type(screen.getByLabelText(label), text);
};
const save = () => screen.getByRole('button', { name: 'Save' });

it('sends only what was changed, and says when it was saved', async () => {
  const saved = home({ revision: 2, facts: { ...home().facts, ListPrice: 395_000 } });
  const { calls, user } = await open(home(), { [`PATCH ${path}`]: answer(saved) });
  await change(user, 'Price', '395000');
  expect(screen.getByText('1 change not saved')).toBeVisible();
  await user.click(save());
  expect(await screen.findByText(/^Saved \d/)).toBeVisible();
  expect(calls.find((call) => call.method === 'PATCH')?.body).toEqual({ facts: { ListPrice: 395_000 } });
  expect(screen.getByLabelText('Price')).toHaveValue('395,000');
  expect(localStorage).toHaveLength(0);
});

it('puts the refusal of the server by its field and the focus into it', async () => {
  const errors = [{ field: 'facts.BedroomsTotal', message: 'is more than the house has rooms' }];
  const { user } = await open(home(), {
    [`PATCH ${path}`]: problem(422, 'invalid-value', 'Some values are not right.', { errors }),
  });
  await change(user, 'Bedrooms', '40');
  await user.click(save());
  expect(await screen.findByText('Is more than the house has rooms.')).toBeVisible();
  await vi.waitFor(() => expect(screen.getByLabelText('Bedrooms')).toHaveFocus());
  expect(screen.getByLabelText('Bedrooms')).toHaveAccessibleDescription('Is more than the house has rooms.');
});

const draft = 'listwright:facts:mem_ben:prop_1';
const kept = { edits: { ListPrice: '401,000' }, before: { ListPrice: '389,000' } };

it('brings unsaved edits back after a reload, also when other facts have changed', async () => {
  localStorage.setItem(draft, JSON.stringify(kept));
  const { user } = await open(home({ revision: 5, facts: { ...home().facts, BedroomsTotal: 4 } }));
  expect(screen.getByLabelText('Price')).toHaveValue('401,000');
  expect(screen.getByText('We kept 1 change you had not saved')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Discard them' }));
  expect(screen.getByLabelText('Price')).toHaveValue('389,000');
  expect(screen.getByText('Everything is saved.')).toBeVisible();
});

it('asks before it puts edits over what somebody else has changed', async () => {
  localStorage.setItem(draft, JSON.stringify(kept));
  const { user } = await open(home({ revision: 5, facts: { ...home().facts, ListPrice: 375_000 } }));
  expect(screen.getByLabelText('Price')).toHaveValue('375,000');
  await user.click(screen.getByRole('button', { name: 'Use them' }));
  expect(screen.getByLabelText('Price')).toHaveValue('401,000');
});

it('keeps edits while somebody types, for the next visit', async () => {
  const { user } = await open(home());
  await change(user, 'Bedrooms', '5');
  window.dispatchEvent(new Event('pagehide'));
  expect(JSON.parse(localStorage.getItem(draft) ?? '')).toEqual({
    edits: { BedroomsTotal: '5' },
    before: { BedroomsTotal: '3' },
  });
});

it('confirms one fact, and keeps what is being typed elsewhere', async () => {
  const { sources } = home();
  const confirmed = { kind: 'pasted' as const, confirmed: true, start: 40, end: 48 };
  const after = home({ revision: 2, sources: { ...sources, ListPrice: confirmed } });
  const { calls, user } = await open(home(), { [`POST ${path}/confirmations`]: answer(after) });
  expect(screen.getByRole('button', { name: 'Confirm all 3' })).toBeVisible();
  await change(user, 'Bedrooms', '5');
  await user.click(screen.getByRole('button', { name: 'Confirm Price' }));
  expect(await screen.findByRole('button', { name: 'Confirm all 2' })).toBeVisible();
  expect(calls.find((call) => call.method === 'POST')?.body).toEqual({ fields: ['ListPrice'] });
  expect(screen.getByLabelText('Bedrooms')).toHaveValue('5');
  expect(document.body).not.toHaveFocus();
  expect(screen.queryByRole('button', { name: 'Confirm Price' })).toBeNull();
});

it('says which facts a model read, until somebody stands by them', async () => {
  const { sources } = home();
  const price = {
    kind: 'pasted' as const,
    confirmed: false,
    start: 40,
    end: 48,
    proposedBy: 'model' as const,
  };
  const after = home({ revision: 2, sources: { ...sources, ListPrice: { ...price, confirmed: true } } });
  const before = home({ sources: { ...sources, ListPrice: price } });
  const { user } = await open(before, { [`POST ${path}/confirmations`]: answer(after) });
  expect(screen.getByText('read by the model, check it')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Confirm Price' }));
  await vi.waitFor(() => expect(screen.queryByText('read by the model, check it')).toBeNull());
});

it('marks the words of the field in hand', async () => {
  const { user } = await open(home());
  const source = screen.getByRole('region', { name: 'The text you pasted' });
  await user.click(screen.getByLabelText('Price'));
  expect(source.querySelector('[data-active]')).toHaveTextContent('$389,000');
  await user.click(screen.getByRole('button', { name: /from line 1, show where Address/ }));
  expect(source.querySelector('[data-active]')).toHaveTextContent('418 Quillfeather Lane');
});

it('settles a conflict with one press', async () => {
  const options = [
    { value: 3, start: 55, end: 56 },
    { value: 4, start: 62, end: 63 },
  ];
  const conflict = { field: 'BedroomsTotal', kind: 'conflict' as const, why: 'Which one is right?', options };
  const settled = home({ revision: 2, facts: { ...home().facts, BedroomsTotal: 4 } });
  const { calls, user } = await open(home({ questions: [conflict] }), { [`PATCH ${path}`]: answer(settled) });
  const doubts = within(screen.getByRole('region', { name: 'To settle' }));
  await user.click(doubts.getByRole('button', { name: /^4/ }));
  await vi.waitFor(() => expect(screen.getByLabelText('Bedrooms')).toHaveValue('4'));
  expect(calls.find((call) => call.method === 'PATCH')?.body).toEqual({ facts: { BedroomsTotal: 4 } });
});

it('opens the folded field that a question is about, and lets it be skipped', async () => {
  const missing = (field: string, why: string) => ({ field, why, kind: 'missing' as const, options: [] });
  const { user } = await open(
    home({
      questions: [missing('LotSizeAcres', 'How large is the lot?'), missing('Appliances', 'What stays?')],
    }),
  );
  await user.click(screen.getByRole('button', { name: 'Skip (Appliances)' }));
  expect(screen.queryByText('What stays?')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Answer (Lot in acres)' }));
  await vi.waitFor(() => expect(screen.getByLabelText('Lot in acres')).toHaveFocus());
});
