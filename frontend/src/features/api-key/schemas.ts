import * as z from 'zod/mini';
import { words } from './words';

export const expiries = ['30', '90', '365', 'none'] as const;

export const newKey = z
  .object({
    name: z.string().check(z.trim(), z.minLength(1, words.form.nameless), z.maxLength(100, words.form.long)),
    expiry: z.enum(expiries),
    rights: z.enum(['all', 'some']),
    scopes: z.array(z.string()),
  })
  .check(
    z.refine(({ rights, scopes }) => rights === 'all' || scopes.length > 0, {
      path: ['scopes'],
      error: words.form.none,
    }),
  );

export type NewKey = z.infer<typeof newKey>;

export const graces = ['0', '1', '24'] as const;
export const rolling = z.object({ grace: z.enum(graces) });

export const revoking = (name: string) =>
  z.object({
    typed: z.string().check(z.refine((typed) => typed.trim() === name.trim(), words.revoke.wrong(name))),
  });
