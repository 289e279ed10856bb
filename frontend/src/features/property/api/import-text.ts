import { useQueryClient } from '@tanstack/react-query';
import { ok } from '../../../lib/problem';
import { useSend } from '../../../lib/use-send';
import { api } from './client';
import { propertiesKey } from './properties';
import type { ImportReport } from './types';

export interface Pasted {
  text: string;
  json: boolean;
}

const call = async ({ text, json }: Pasted, key: string) =>
  ok(
    await api.POST('/api/v1/property-imports', {
      body: text,
      bodySerializer: (body: string) => body,
      headers: { 'Idempotency-Key': key, 'Content-Type': json ? 'application/json' : 'text/plain' },
    }),
  );

export function useImportText() {
  const client = useQueryClient();
  return useSend<Pasted, ImportReport>({
    call,
    done: () => {
      client.invalidateQueries({ queryKey: propertiesKey });
    },
  });
}
