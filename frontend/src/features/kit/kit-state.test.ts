import { describe, expect, it } from 'vitest';
import { kit, piece, ready } from '../../test/kits';
import { startOf, withEvents, withKit } from './kit-state';

const two = kit([piece('mls'), piece('sms')]);
const started = (channel: string) =>
  ({ kind: 'piece.started', pieceId: `piece_${channel}`, channel }) as const;
const words = (channel: string, text: string) =>
  ({ kind: 'piece.delta', pieceId: `piece_${channel}`, text }) as const;
const finished = (channel: string, text: string) =>
  ({ kind: 'piece.finished', piece: ready(channel, text) }) as const;

describe('what is told of a kit', () => {
  it('adds the words of each piece to its own', () => {
    const [mls, sms] = withEvents(startOf(two), [
      started('mls'),
      words('mls', 'Three '),
      words('mls', 'beds'),
    ]);
    expect(mls).toMatchObject({ status: 'writing', text: 'Three beds' });
    expect(sms).toMatchObject({ status: 'queued', text: '' });
  });

  it('forgets what came before a revision or another start', () => {
    const seen = withEvents(startOf(two), [words('mls', 'Three'), words('sms', 'Call')]);
    const [mls, sms] = withEvents(seen, [
      { kind: 'piece.revised', pieceId: 'piece_mls', text: 'Four', subject: null },
      started('sms'),
    ]);
    expect(mls).toMatchObject({ status: 'checking', text: 'Four' });
    expect(sms).toMatchObject({ status: 'writing', text: '' });
  });

  it('leaves a finished piece alone when its log is told again', () => {
    const seen = withEvents(startOf(two), [words('mls', 'Three'), finished('mls', 'Three beds.')]);
    const [mls] = withEvents(seen, [started('mls'), words('mls', 'Thr')]);
    expect(mls).toMatchObject({ status: 'ready', text: 'Three beds.' });
  });

  it('takes what the server has kept, but not away the words that are still coming', () => {
    const seen = withEvents(startOf(two), [words('mls', 'Three'), words('sms', 'Call')]);
    const [mls, sms] = withKit(seen, kit([piece('mls', { status: 'writing' }), ready('sms', 'Call Ana.')]));
    expect(mls).toMatchObject({ status: 'writing', text: 'Three' });
    expect(sms).toMatchObject({ status: 'ready', text: 'Call Ana.' });
  });
});
