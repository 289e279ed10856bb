// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import type { PieceVersion } from '../../../api/schema';
import { kitList, kits, openKitTab } from '../../../test/kit-page';
import { kit, ready } from '../../../test/kits';
import { answer, problem, serve } from '../../../test/server';

const version = (n: number, text: string, change: Partial<PieceVersion> = {}): PieceVersion => ({
  version: n,
  madeBy: 'edit',
  member: 'Ana Ruiz',
  at: '2026-11-20T09:00:00Z',
  text,
  findings: { block: 0, warn: 0, note: 0 },
  counts: { characters: text.length, hashtags: 0 },
  ...change,
});
const versions = [
  version(3, 'Three beds. Big lot.', { findings: { block: 1, warn: 0, note: 2 } }),
  version(2, 'Three beds. Flat lot.', { madeBy: 'remedy' }),
  version(1, 'Two beds.', { madeBy: 'writer', member: null }),
];
const list = 'GET /api/v1/pieces/piece_mls/versions';
const restore = 'POST /api/v1/pieces/piece_mls/versions/2/restoration';
const known = {
  [kitList]: kits(kit([ready('mls', 'Three beds. Big lot.', { version: 3 })], { status: 'finished' })),
  [list]: answer({ data: versions, nextCursor: null }),
};

beforeEach(() => {
  localStorage.clear();
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
});

async function openVersions() {
  const page = openKitTab();
  await page.user.click(await screen.findByRole('button', { name: '3 versions MLS public remarks' }));
  return { ...page, dialog: within(await screen.findByRole('dialog', { name: /Versions of MLS/ })) };
}

it('tells who made each version, and compares the newest with the one before', async () => {
  serve(known);
  const { dialog } = await openVersions();
  const rows = within(await dialog.findByRole('list', { name: 'All versions' })).getAllByRole('listitem');
  expect(rows.map((row) => row.textContent)).toEqual([
    expect.stringMatching(/^Version 3stands nowEdited by Ana Ruiz.*20 characters, 1 must fix, 2 ideas$/),
    expect.stringMatching(/^Version 2Findings fixed by Ana Ruiz/),
    expect.stringMatching(/^Version 1Written with the kit/),
  ]);
  expect(dialog.getByRole('status')).toHaveTextContent(
    '1 word taken out, 1 word put in. 21 characters became 20.',
  );
  expect(dialog.getByRole('deletion')).toHaveTextContent('taken out: Flat end.');
  expect(dialog.getByRole('insertion')).toHaveTextContent('put in: Big end.');
});

it('compares any two, and keeps the pair in the address', async () => {
  serve(known);
  const { user, dialog, onPanel } = await openVersions();
  await user.click(await dialog.findByRole('button', { name: 'Compare Version 1' }));
  expect(onPanel).toHaveBeenLastCalledWith({ show: 'versions', piece: 'mls', from: 1, to: 3 }, 'kit_1');
  expect(dialog.getByRole('heading', { name: 'What changed' })).toHaveFocus();
  expect(dialog.getByRole('deletion')).toHaveTextContent('Two');
  await user.selectOptions(dialog.getByLabelText('After'), '1');
  expect(dialog.getByRole('status')).toHaveTextContent('These two say the same.');
});

it('takes a version back, and the board has it at once', async () => {
  const back = ready('mls', 'Three beds. Flat lot.', { version: 4 });
  const calls = serve({ ...known, [restore]: answer(back) });
  const { user, dialog } = await openVersions();
  await user.click(await dialog.findByRole('button', { name: 'Restore Version 2' }));
  expect(await screen.findByText('Three beds. Flat lot.', { selector: '.marked-words span' })).toBeVisible();
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(calls.at(-1)?.key).toBeTruthy();
});

it('says so when a version cannot be taken back now', async () => {
  const refusal = problem(409, 'being-written', 'This piece is being written');
  serve({ ...known, [restore]: refusal });
  const { user, dialog } = await openVersions();
  await user.click(await dialog.findByRole('button', { name: 'Restore Version 2' }));
  expect(await dialog.findByRole('alert')).toHaveTextContent('This piece is being written');
});

it('says of a piece with one version that none is lost', async () => {
  const one = [version(1, 'Two beds.', { madeBy: 'writer', member: null })];
  serve({
    [kitList]: kits(kit([ready('mls', 'Two beds.')], { status: 'finished' })),
    [list]: answer({ data: one, nextCursor: null }),
  });
  openKitTab({ panel: { show: 'versions', piece: 'mls' } });
  expect(await screen.findByText(/There is one version so far/)).toBeVisible();
});
