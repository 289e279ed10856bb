import * as z from 'zod/mini';
import type { Channel, KitRequest, Voice } from '../../api/schema';
import { keepDraft, readDraft } from '../../lib/drafts';

/** What was chosen last, kept on this device for the next home. */
export interface Choice {
  channels: string[];
  tone: string;
  language: string;
  mls: string;
  voice: string;
}

const shape = z.object({
  channels: z.array(z.string()),
  tone: z.string(),
  language: z.string(),
  mls: z.string(),
  voice: z._default(z.string(), ''),
});

const usual = ['mls', 'website', 'instagram', 'facebook', 'email', 'sms'];
const nameOf = (member: string) => `kit-choice:${member}`;

/** Of channels and voices that are gone since, none is left over. */
export function lastChoice(member: string, channels: Channel[], voices: Voice[]): Choice {
  const known = new Set(channels.map(({ id }) => id));
  const read = shape.safeParse(readDraft(nameOf(member)));
  const choice = read.success
    ? read.data
    : { channels: usual, tone: 'warm', language: 'en', mls: '', voice: '' };
  const voice = voices.some(({ id }) => id === choice.voice) ? choice.voice : '';
  return { ...choice, voice, channels: choice.channels.filter((id) => known.has(id)) };
}

export const keepChoice = (member: string, choice: Choice) => keepDraft(nameOf(member), choice);

/** Only what was named: everything else is the server's to decide. */
export function wishOf(
  choice: Choice,
  occasion: string,
  notes: string,
  openHouse: NonNullable<KitRequest['openHouse']>,
): KitRequest {
  const { channels, tone, language, mls, voice } = choice;
  const said = notes.trim();
  return {
    channels,
    tone,
    language,
    occasion,
    ...(occasion === 'open-house' && { openHouse }),
    ...(mls && channels.includes('mls') && { mls }),
    ...(voice && { voiceId: voice }),
    ...(said && { notes: said }),
  };
}
