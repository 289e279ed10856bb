import { useQueryClient } from '@tanstack/react-query';
import type { FreshApiKey } from '../../../api/schema';
import { api } from '../../../lib/api';
import { done, ok } from '../../../lib/problem';
import { useSend } from '../../../lib/use-send';
import type { Mode } from '../keys';
import type { NewKey } from '../schemas';
import { keysKey } from './keys';

function useRefresh() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: keysKey });
}

export function useMakeKey(mode: Mode) {
  return useSend<NewKey, FreshApiKey>({
    call: async ({ name, expiry, rights, scopes }, key) => {
      const body = {
        name,
        mode,
        ...(rights === 'some' && { scopes }),
        ...(expiry !== 'none' && { expiresInDays: Number(expiry) }),
      };
      return ok(await api.POST('/api/v1/api-keys', { body, headers: { 'Idempotency-Key': key } }));
    },
    done: useRefresh(),
  });
}

export function useRollKey(id: string) {
  return useSend<{ grace: string }, FreshApiKey>({
    call: async ({ grace }, key) =>
      ok(
        await api.POST('/api/v1/api-keys/{id}/roll', {
          params: { path: { id } },
          body: { graceHours: Number(grace) },
          headers: { 'Idempotency-Key': key },
        }),
      ),
    done: useRefresh(),
  });
}

export function useRevokeKey(id: string) {
  return useSend<{ typed: string }>({
    call: async () => done(await api.DELETE('/api/v1/api-keys/{id}', { params: { path: { id } } })),
    done: useRefresh(),
  });
}
