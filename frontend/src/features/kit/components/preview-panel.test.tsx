// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Piece } from '../../../api/schema';
import { kitList, kits, openKitTab } from '../../../test/kit-page';
import { kit, ready } from '../../../test/kits';
import { serve } from '../../../test/server';

beforeEach(() => {
  localStorage.clear();
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
});

async function preview(piece: Piece) {
  serve({ [kitList]: kits(kit([piece], { status: 'finished' })) });
  const { user } = openKitTab({ panel: { show: 'preview', piece: piece.channel } });
  return { user, dialog: within(await screen.findByRole('dialog', { name: /^Preview of/ })) };
}

it('cuts a post where its network does, and opens the rest', async () => {
  const { user, dialog } = await preview(ready('instagram', `${'Three beds. '.repeat(20)}#MarrowGlen`));
  expect(dialog.getAllByText('harboroffice')).toHaveLength(2);
  expect(dialog.queryByText('#MarrowGlen')).toBeNull();
  await user.click(dialog.getByRole('button', { name: 'more' }));
  expect(dialog.getByText('#MarrowGlen')).toBeVisible();
});

it('says as how many parts a text message is sent', async () => {
  const counts = { characters: 170, limit: 1600, hashtags: 0, segments: 2, encoding: 'GSM-7' };
  const { dialog } = await preview(ready('sms', 'Three beds.', { counts } as Partial<Piece>));
  expect(dialog.getByText('Sent and paid as 2 message parts, GSM-7')).toBeVisible();
  expect(dialog.getByText('Harbor Office')).toBeVisible();
});

it('draws an email in a frame where nothing may act', async () => {
  const { dialog } = await preview(ready('email', 'Come.', { subject: 'Three beds', html: '<p>Come.</p>' }));
  const frame = dialog.getByTitle('The email');
  expect(frame).toHaveAttribute('sandbox', '');
  expect(frame).toHaveAttribute('src', '/api/v1/pieces/piece_email/preview');
  expect(dialog.getByRole('region', { name: 'In the inbox' })).toHaveTextContent(
    'Harbor OfficenowThree bedsCome.',
  );
});
