import type { Panel } from '../features/kit/panel';

const optional = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

const whole = (value: unknown) => (Number.isInteger(value) ? (value as number) : undefined);

type Given = Record<string, unknown>;

function panelOf(s: Given): Panel {
  const piece = optional(s.piece);
  if (!piece) return {};
  if (s.show !== 'versions' && s.show !== 'preview') return { piece };
  const [from, to] = [whole(s.from), whole(s.to)];
  return { piece, show: s.show, ...(from && { from }), ...(to && { to }) };
}

/** What the address of a page may carry after its question mark; anything else is passed over. */
export const searches = {
  login: (s: Given): { next?: string; notice?: string } => {
    const next = optional(s.next);
    const notice = optional(s.notice);
    return { ...(next && { next }), ...(notice && { notice }) };
  },
  mailbox: (s: Given): { to?: string } => {
    const to = optional(s.to);
    return to ? { to } : {};
  },
  listings: (s: Given): { q?: string; archived?: true } => {
    const q = typeof s.q === 'number' ? String(s.q) : optional(s.q);
    return { ...(q && { q }), ...(s.archived === true && { archived: true }) };
  },
  newListing: (s: Given): { by?: 'hand'; found?: string[] } => {
    const found = Array.isArray(s.found) ? s.found.filter((one) => typeof one === 'string') : [];
    return { ...(s.by === 'hand' && { by: 'hand' }), ...(found.length > 0 && { found }) };
  },
  billing: (s: Given): { checkout?: string } => {
    const checkout = optional(s.checkout);
    return checkout ? { checkout } : {};
  },
  apiKeys: (s: Given): { mode?: 'test' } => (s.mode === 'test' ? { mode: 'test' } : {}),
  webhooks: (s: Given): { endpoint?: string } => {
    const endpoint = optional(s.endpoint);
    return endpoint ? { endpoint } : {};
  },
  voices: (s: Given): { edit?: string } => {
    const edit = optional(s.edit);
    return edit ? { edit } : {};
  },
  check: (s: Given): { channel?: string; mls?: string; state?: string; home?: string } => {
    const names = ['channel', 'mls', 'state', 'home'] as const;
    const given = names.map((name) => [name, optional(s[name])] as const);
    return Object.fromEntries(given.filter(([, value]) => value !== undefined));
  },
  listing: (s: Given): { tab?: 'history' | 'kit'; kit?: string } & Panel => {
    const kit = optional(s.kit);
    if (s.tab === 'kit') return { tab: 'kit', ...(kit && { kit }), ...panelOf(s) };
    return s.tab === 'history' ? { tab: 'history' } : {};
  },
};
