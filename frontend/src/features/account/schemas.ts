import * as z from 'zod/mini';
import { words } from './words';

const named = (empty: string, long: string) =>
  z.string().check(z.trim(), z.minLength(1, empty), z.maxLength(100, long));

export const myName = z.object({ name: named(words.name.empty, words.name.long) });
export const officeName = z.object({ name: named(words.office.empty, words.office.long) });
export const passwordChange = z.object({
  currentPassword: z.string().check(z.minLength(1, words.password.missing)),
  password: z.string().check(z.minLength(8, words.password.short), z.maxLength(128, words.password.long)),
});
export const closing = z.object({ password: z.string().check(z.minLength(1, words.close.missing)) });
export const role = z.enum(['owner', 'broker', 'agent']);
export const roleChange = z.object({ role });

const email = z.email();

export const splitEmails = (text: string): string[] => [
  ...new Set(
    text
      .split(/[\s,;]+/)
      .map((part) => part.replace(/^<|>$/g, '').trim())
      .filter(Boolean),
  ),
];

export const invitees = z.object({
  emails: z.string().check(
    z.superRefine((text, context) => {
      const all = splitEmails(text);
      const bad = all.filter((one) => !email.safeParse(one).success);
      if (all.length === 0) context.addIssue({ code: 'custom', message: words.invite.none });
      else if (bad.length > 0) context.addIssue({ code: 'custom', message: words.invite.bad(bad) });
      else if (all.length > 25) context.addIssue({ code: 'custom', message: words.invite.many });
    }),
  ),
  role,
});
