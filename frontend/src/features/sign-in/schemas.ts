import * as z from 'zod/mini';
import { words } from './words';

const { errors } = words;

export const emailText = z.string().check(z.trim(), z.maxLength(254, errors.email), z.email(errors.email));
export const newPasswordText = z.string().check(z.minLength(8, errors.short), z.maxLength(128, errors.long));
const givenName = z.string().check(z.trim(), z.minLength(1, errors.name), z.maxLength(100, errors.tooLong));
const officeName = z
  .string()
  .check(z.trim(), z.minLength(1, errors.office), z.maxLength(100, errors.tooLong));

export const credentials = z.object({
  email: emailText,
  password: z.string().check(z.minLength(1, errors.password)),
});
export const newOffice = z.object({
  name: givenName,
  office: officeName,
  email: emailText,
  password: newPasswordText,
});
export const address = z.object({ email: emailText });
export const newPassword = z.object({ password: newPasswordText });
export const acceptance = z.object({ name: givenName, password: newPasswordText });
