// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { show } from '../../../test/render';
import { answer, problem, serve } from '../../../test/server';
import { voice } from '../../../test/voices';
import { Loaded } from '../../../ui/loaded';
import { useVoices } from '../api/voices';
import { NewVoice } from './new-voice';
import { VoiceList } from './voice-list';

const list = 'GET /api/v1/voices';
const ana = voice();

function Voices() {
  const [open, setOpen] = useState<string>();
  return (
    <Loaded query={useVoices()} what="the voices">
      {(all) => (
        <>
          <NewVoice folded={all.length > 0} onAdded={({ id }) => setOpen(id)} />
          <VoiceList voices={all} open={open} onOpen={setOpen} />
        </>
      )}
    </Loaded>
  );
}

it('reads a style out of samples, and opens it to be put right', async () => {
  const calls = serve({
    [list]: answer({ data: [], nextCursor: null }),
    'POST /api/v1/voices': answer(ana, 201),
    'PATCH /api/v1/voices/voice_ana': answer({ ...ana, style: ['Starts with the lot.'] }),
  });
  const user = show(<Voices />);
  await user.click(await screen.findByRole('button', { name: 'Read my style' }));
  expect(await screen.findByText('Give it a name.')).toBeVisible();
  await user.type(screen.getByLabelText('Name'), 'Ana');
  await user.type(screen.getByLabelText('Sample 1'), 'Clean lines. Cedar deck.');
  await user.click(screen.getByRole('button', { name: 'Read my style' }));

  const form = within(await screen.findByRole('form', { name: 'Ana' }));
  expect(form.getByLabelText('Name')).toHaveFocus();
  const style = form.getByLabelText('Style card');
  expect(style).toHaveValue('Short sentences, about 2 words.\nNo exclamation marks.');
  await user.clear(style);
  await user.type(style, 'Starts with the lot.');
  await user.click(form.getByRole('button', { name: 'Save voice' }));
  expect(await screen.findByText('Starts with the lot.', { selector: 'li' })).toBeVisible();
  expect(calls.find(({ method }) => method === 'POST')).toMatchObject({
    body: { name: 'Ana', samples: ['Clean lines. Cedar deck.'] },
  });
  expect(calls.at(-1)?.body).toEqual({
    name: 'Ana',
    tone: 'plain',
    wordsToAvoid: ['nestled'],
    phrasesLiked: ['come and see'],
    signOff: 'See you there',
    style: ['Starts with the lot.'],
  });
});

it('says when an office has as many voices as it may', async () => {
  serve({
    [list]: answer({ data: [ana], nextCursor: null }),
    'POST /api/v1/voices': problem(409, 'voices-full', 'Your office has as many voices as it may'),
  });
  const user = show(<Voices />);
  await user.click(await screen.findByText('New voice'));
  await user.type(screen.getByLabelText('Name'), 'Ana');
  await user.click(screen.getByRole('button', { name: 'Read my style' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('as many voices as it may');
});

it('removes a voice once that is confirmed', async () => {
  const calls = serve({
    [list]: answer({ data: [ana], nextCursor: null }),
    'DELETE /api/v1/voices/voice_ana': { status: 204 },
  });
  const user = show(<Voices />);
  await user.click(await screen.findByRole('button', { name: 'Remove... Ana' }));
  const dialog = within(screen.getByRole('dialog', { name: 'Remove the voice Ana?' }));
  await user.click(dialog.getByRole('button', { name: 'Remove voice' }));
  expect(await screen.findByText(/No voices yet/)).toBeVisible();
  expect(calls.at(-1)?.method).toBe('DELETE');
});

it.each([
  ['counted', 'Read by the built-in reader'],
  ['model', 'Read out of your samples by the model gpt-9.'],
  ['edited', 'Written or put right by somebody'],
] as const)('says who made a style card: %s', async (styleOrigin, words) => {
  const one = voice({ styleOrigin, ...(styleOrigin === 'model' && { styleModel: 'gpt-9' }) });
  serve({ [list]: answer({ data: [one], nextCursor: null }) });
  show(<Voices />);
  expect(await screen.findByText(new RegExp(words))).toBeVisible();
});
