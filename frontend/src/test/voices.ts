import type { Voice } from '../api/schema';

export const voice = (change: Partial<Voice> = {}): Voice => ({
  id: 'voice_ana',
  name: 'Ana',
  tone: 'plain',
  wordsToAvoid: ['nestled'],
  phrasesLiked: ['come and see'],
  signOff: 'See you there',
  samples: ['Clean lines. Cedar deck.'],
  style: ['Short sentences, about 2 words.', 'No exclamation marks.'],
  styleOrigin: 'edited',
  createdAt: '2026-11-20T09:00:00Z',
  changedAt: '2026-11-20T09:00:00Z',
  ...change,
});
