// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { show } from '../../../test/render';
import { answer, serve } from '../../../test/server';
import { NothingRead } from './nothing-read';
import { PasteBox } from './paste-box';

const report = {
  created: [],
  updated: [],
  unchanged: 0,
  rejected: [],
  ignored: { media: 0, columns: [] },
  rows: 0,
  preview: [],
};
const imports = 'POST /api/v1/property-imports';

beforeEach(() => localStorage.clear());

function open() {
  const onHome = vi.fn();
  const onSeveral = vi.fn();
  const user = show(
    <PasteBox
      member="mem_ben"
      onHome={onHome}
      onSeveral={onSeveral}
      importCsv="Import a CSV"
      beside={null}
      none={(given) => <NothingRead report={given} />}
    />,
  );
  return { user, onHome, onSeveral, box: screen.getByLabelText('Paste anything about the property') };
}
const read = () => screen.getByRole('button', { name: 'Read facts' });

it('says what the text looks like, reads it, and goes to the home', async () => {
  const calls = serve({ [imports]: answer({ ...report, created: ['prop_1'], rows: 1 }) });
  const { user, onHome, box } = open();
  await user.click(box);
  await user.paste('Price: 1\nBeds: 2\nBaths: 3');
  expect(screen.getByText('Looks like a sheet')).toBeVisible();
  await user.click(read());
  await vi.waitFor(() => expect(onHome).toHaveBeenCalledWith('prop_1'));
  expect(calls[0]?.body).toBe('Price: 1\nBeds: 2\nBaths: 3');
  expect(box).toHaveValue('');
});

it('offers a choice when there were several homes', async () => {
  serve({ [imports]: answer({ ...report, created: ['prop_1', 'prop_2'] }) });
  const { user, onSeveral, box } = open();
  await user.click(box);
  await user.paste('[{"ListPrice":1},{"ListPrice":2}]');
  await user.click(read());
  await vi.waitFor(() => expect(onSeveral).toHaveBeenCalledWith(['prop_1', 'prop_2']));
});

it('asks for a text, and says when there is too much of it', async () => {
  const { user, box } = open();
  await user.click(read());
  expect(screen.getByRole('alert')).toHaveTextContent('Paste something first, or fill in by hand.');
  expect(box).toHaveFocus();
  await user.paste('x'.repeat(50_001));
  expect(screen.getByRole('alert')).toHaveTextContent('That is more than one listing.');
});

it('says plainly when nothing was found, and keeps the text over a reload', async () => {
  serve({ [imports]: answer(report) });
  const { user, box } = open();
  await user.click(box);
  await user.paste('hello');
  await user.click(read());
  expect(await screen.findByText('We found no facts in this text')).toBeVisible();
  window.dispatchEvent(new Event('pagehide'));
  expect(localStorage.getItem('listwright:paste:mem_ben')).toBe('"hello"');
});
