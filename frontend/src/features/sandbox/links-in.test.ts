import { expect, it } from 'vitest';
import { linksIn } from './links-in';

const origin = 'http://localhost:8080';
const paths = (mail: string) => linksIn(mail, origin).flatMap((part) => part.path ?? []);

it('finds the link of this site and leaves the full stop out', () => {
  expect(paths('Open http://localhost:8080/verify/abc_1-2. It works once.')).toEqual(['/verify/abc_1-2']);
});

it('knows the laptop by its other names, but not at another port', () => {
  expect(paths('http://127.0.0.1:8080/reset/t http://127.0.0.1:8081/reset/t')).toEqual(['/reset/t']);
});

it('leaves other sites and other schemes as text', () => {
  expect(paths('https://elsewhere.example/verify/abc javascript:alert(1) http://localhost:9/x')).toEqual([]);
});

it('loses no character', () => {
  const mail = 'Hello,\n\nhttp://localhost:8080/reset/t\n\n(http://localhost:8080/a)';
  expect(
    linksIn(mail, origin)
      .map((part) => part.text)
      .join(''),
  ).toBe(mail);
});
