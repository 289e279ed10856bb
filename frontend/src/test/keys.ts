import type { ApiKey, FreshApiKey } from '../api/schema';

export const apiKey = (change: Partial<ApiKey> = {}): ApiKey => ({
  id: 'key_feed',
  name: 'Nightly feed',
  mode: 'live',
  scopes: ['properties:write', 'kits:write'],
  prefix: 'lw_live_...a1b2',
  createdAt: '2026-11-20T09:00:00Z',
  createdBy: 'Ben Okafor',
  expiresAt: null,
  lastUsedAt: null,
  lastUsedFrom: null,
  revokedAt: null,
  replacedBy: null,
  ...change,
});

export const freshKey = (change: Partial<FreshApiKey> = {}): FreshApiKey => ({
  ...apiKey(),
  key: 'lw_live_0123456789',
  ...change,
});
