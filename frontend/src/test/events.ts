import { vi } from 'vitest';

/** Stands in for the browser's EventSource: the test says what comes, and when the line breaks. */
export class FakeEvents extends EventTarget {
  static readonly CONNECTING = 0;
  static readonly OPEN = 1;
  static readonly CLOSED = 2;
  static opened: FakeEvents[] = [];

  readyState = FakeEvents.OPEN;
  onopen: (() => void) | null = null;
  onerror: (() => void) | null = null;

  constructor(readonly url: string) {
    super();
    FakeEvents.opened.push(this);
  }

  static get newest(): FakeEvents {
    const one = FakeEvents.opened.at(-1);
    if (!one) throw new Error('Nobody listens.');
    return one;
  }

  tell(kind: string, id: number, data: unknown) {
    this.dispatchEvent(new MessageEvent(kind, { data: JSON.stringify(data), lastEventId: String(id) }));
  }

  break(readyState: number) {
    this.readyState = readyState;
    this.onerror?.();
  }

  close() {
    this.readyState = FakeEvents.CLOSED;
  }
}

export function fakeEvents() {
  FakeEvents.opened = [];
  vi.stubGlobal('EventSource', FakeEvents);
}
