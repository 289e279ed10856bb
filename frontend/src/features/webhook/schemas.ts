import * as z from 'zod/mini';
import { words } from './words';

export const endpointDraft = z.object({
  url: z
    .string()
    .check(
      z.trim(),
      z.minLength(1, words.form.urlEmpty),
      z.maxLength(500, words.form.urlLong),
      z.regex(/^https?:\/\/\S+$/i, words.form.urlWrong),
    ),
  description: z.string().check(z.trim(), z.maxLength(200, words.form.descriptionLong)),
  events: z.array(z.string()).check(z.minLength(1, words.form.none)),
});

export type EndpointDraft = z.infer<typeof endpointDraft>;

export const graces = ['0', '1', '24'] as const;
export const rotation = z.object({ grace: z.enum(graces) });
