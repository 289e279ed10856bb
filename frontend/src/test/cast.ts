import type { Account, Me, Member } from '../api/schema';

export const member = (change: Partial<Member> = {}): Member => ({
  id: 'mem_ben',
  name: 'Ben Okafor',
  email: 'ben@harbor.example',
  role: 'owner',
  emailVerified: true,
  joinedAt: '2026-01-05T09:00:00Z',
  lastSeenAt: '2026-11-20T09:00:00Z',
  ...change,
});

export const ana = member({ id: 'mem_ana', name: 'Ana Ruiz', email: 'ana@harbor.example', role: 'agent' });

export const account = (change: Partial<Account> = {}): Account => ({
  id: 'acc_harbor',
  name: 'Harbor Office',
  plan: 'team',
  seats: { used: 2, allowed: 5 },
  createdAt: '2026-01-05T09:00:00Z',
  ...change,
});

export const me = (role: Member['role'] = 'owner', office: Partial<Account> = {}): Me => ({
  member: member({ role }),
  account: account(office),
});
