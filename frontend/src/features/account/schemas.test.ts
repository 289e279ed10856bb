import { expect, it } from 'vitest';
import { invitees, splitEmails } from './schemas';

it('addresses come apart at commas, blanks, semicolons and line breaks, each once', () => {
  expect(splitEmails(' a@x.example, b@x.example\nc@x.example;a@x.example  <d@x.example> ')).toEqual([
    'a@x.example',
    'b@x.example',
    'c@x.example',
    'd@x.example',
  ]);
});

const complaint = (emails: string) => invitees.safeParse({ emails, role: 'agent' }).error?.issues[0]?.message;

it('names the ones that are no addresses', () => {
  expect(complaint('a@x.example, ben at harbor')).toBe('Not an email address: ben, at, harbor');
});

it('wants at least one, and not too many', () => {
  expect(complaint(' , ')).toContain('at least one');
  expect(complaint(Array.from({ length: 26 }, (_, n) => `a${n}@x.example`).join())).toContain('25');
  expect(complaint('a@x.example')).toBeUndefined();
});
