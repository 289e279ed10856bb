import type { Board, Channel } from '../api/schema';

const channel = (id: string, name: string, parts: Channel['parts'] = []) =>
  ({ id, name, limit: 1000, countedIn: 'characters', parts }) as unknown as Channel;

export const mls = channel('mls', 'MLS public remarks');
export const sms = channel('sms', 'Text message');
export const email = channel('email', 'Email', [
  { part: 'subject', least: 15, most: 60 } as Channel['parts'][number],
]);
export const crmls = { id: 'crmls', name: 'CRMLS', limit: 1500, states: ['CA'], source: 'A page.' } as Board;
