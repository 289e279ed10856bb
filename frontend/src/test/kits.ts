import type { Finding, Kit, Piece } from '../api/schema';

export const piece = (channel: string, change: Partial<Piece> = {}): Piece => ({
  id: `piece_${channel}`,
  kitId: 'kit_1',
  propertyId: 'prop_1',
  channel,
  status: 'queued',
  test: false,
  stale: false,
  staleFacts: [],
  version: 0,
  text: null,
  subjects: [],
  findings: [],
  claims: [],
  unchecked: {},
  counts: null,
  writer: null,
  cost: { inputTokens: 0, outputTokens: 0, microUsd: 0 },
  createdAt: '2026-11-20T09:00:00Z',
  changedAt: '2026-11-20T09:00:00Z',
  ...change,
});

export const ready = (channel: string, text: string, change: Partial<Piece> = {}) =>
  piece(channel, {
    status: 'ready',
    version: 1,
    text,
    counts: { characters: text.length, limit: 1000, hashtags: 0 },
    writer: { kind: 'built-in' },
    ...change,
  });

export const kit = (pieces: Piece[], change: Partial<Kit> = {}): Kit => ({
  id: 'kit_1',
  propertyId: 'prop_1',
  status: 'writing',
  channels: pieces.map(({ channel }) => channel),
  tone: 'warm',
  language: 'en',
  occasion: 'new-listing',
  writer: { kind: 'built-in' },
  test: false,
  createdAt: '2026-11-20T09:00:00Z',
  pieces,
  ...change,
});

export const steering: Finding = {
  id: 'find_1',
  gate: 'fair-housing',
  rule: 'made-for',
  severity: 'block',
  class: 'familial_status',
  part: 'text',
  start: 0,
  end: 20,
  quote: 'Perfect for families',
  reason: 'It says who should live there.',
  source: '42 USC 3604(c)',
  remedy: 'Say what the home has.',
  fix: { start: 0, end: 20, text: 'Four bedrooms' },
};
