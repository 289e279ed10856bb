import * as z from 'zod/mini';
import type { Channel, KitRequest } from '../../api/schema';
import { keepDraft, readDraft } from '../../lib/drafts';

/** What was chosen last, kept on this device for the next home. */
export interface Choice {
  channels: string[];
  tone: string;
  language: string;
  mls: string;
}

const shape = z.object({
  channels: z.array(z.string()),
  tone: z.string(),
  language: z.string(),
  mls: z.string(),
});

const usual = ['mls', 'website', 'instagram', 'facebook', 'email', 'sms'];
const nameOf = (member: string) => `kit-choice:${member}`;

/** Of channels that are gone since, none is left over. */
export function lastChoice(member: string, channels: Channel[]): Choice {
  const known = new Set(channels.map(({ id }) => id));
  const read = shape.safeParse(readDraft(nameOf(member)));
  const choice = read.success ? read.data : { channels: usual, tone: 'warm', language: 'en', mls: '' };
  return { ...choice, channels: choice.channels.filter((id) => known.has(id)) };
}

export const keepChoice = (member: string, choice: Choice) => keepDraft(nameOf(member), choice);

/** Only what was named: everything else is the server's to decide. */
export function wishOf(choice: Choice, occasion: string, notes: string): KitRequest {
  const { channels, tone, language, mls } = choice;
  const said = notes.trim();
  return {
    channels,
    tone,
    language,
    occasion,
    ...(mls && channels.includes('mls') && { mls }),
    ...(said && { notes: said }),
  };
}
