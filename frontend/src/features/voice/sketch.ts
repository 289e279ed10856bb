import * as z from 'zod/mini';
import type { Voice, VoiceChange } from '../../api/schema';
import { words } from './words';

const { wrong } = words;
const trimmed = (parts: string[]) => parts.map((part) => part.trim()).filter(Boolean);
export const linesOf = (text: string) => trimmed(text.split('\n'));
export const itemsOf = (text: string) => trimmed(text.split(/[,\n]/));

const few = (split: (text: string) => string[], most: number, long: number, words: string) =>
  z.string().check(
    z.refine((text) => {
      const parts = split(text);
      return parts.length <= most && parts.every(({ length }) => length <= long);
    }, words),
  );

const name = z.string().check(z.trim(), z.minLength(1, wrong.nameless), z.maxLength(100, wrong.name));
const sample = z.string().check(z.maxLength(5_000, wrong.sample));
const samples = { sample1: sample, sample2: sample, sample3: sample };

export const beginning = z.object({ name, ...samples });
export const sketch = z.object({
  name,
  tone: z.string(),
  style: few(linesOf, 20, 200, wrong.style),
  wordsToAvoid: few(itemsOf, 50, 100, wrong.list),
  phrasesLiked: few(linesOf, 50, 100, wrong.list),
  signOff: z.string().check(z.maxLength(200, wrong.signOff)),
  ...samples,
});

export type Beginning = z.infer<typeof beginning>;
export type Sketch = z.infer<typeof sketch>;

export const sampleNames = ['sample1', 'sample2', 'sample3'] as const;
export const samplesOf = (values: Pick<Sketch, (typeof sampleNames)[number]>) =>
  trimmed(sampleNames.map((one) => values[one]));

export const sketchOf = (voice: Voice): Sketch => ({
  name: voice.name,
  tone: voice.tone ?? '',
  style: voice.style.join('\n'),
  wordsToAvoid: voice.wordsToAvoid.join(', '),
  phrasesLiked: voice.phrasesLiked.join('\n'),
  signOff: voice.signOff ?? '',
  sample1: voice.samples[0] ?? '',
  sample2: voice.samples[1] ?? '',
  sample3: voice.samples[2] ?? '',
});

/** Samples that came by another way and have no field here. */
const others = (voice: Voice) => voice.samples.slice(sampleNames.length);

/** What is sent: of style and samples only what was touched, for other samples are read anew. */
export function changeOf(voice: Voice, values: Sketch): VoiceChange {
  const before = sketchOf(voice);
  const resampled = sampleNames.some((one) => values[one].trim() !== before[one].trim());
  const restyled = values.style.trim() !== before.style.trim();
  return {
    name: values.name,
    tone: values.tone,
    wordsToAvoid: itemsOf(values.wordsToAvoid),
    phrasesLiked: linesOf(values.phrasesLiked),
    signOff: values.signOff.trim(),
    ...(resampled && { samples: [...samplesOf(values), ...others(voice)] }),
    ...(restyled && { style: linesOf(values.style) }),
  };
}
