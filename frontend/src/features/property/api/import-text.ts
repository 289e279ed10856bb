import { useQueryClient } from '@tanstack/react-query';
import type { ImportOutcome } from '../../../api/schema';
import { api } from '../../../lib/api';
import { ok } from '../../../lib/problem';
import { useSend } from '../../../lib/use-send';
import { propertiesKey } from './properties';

export interface Pasted {
  text: string;
  json: boolean;
}

const call = async ({ text, json }: Pasted, key: string) =>
  ok(
    await api.POST('/api/v1/property-imports', {
      body: text,
      bodySerializer: String,
      headers: { 'Idempotency-Key': key, 'Content-Type': json ? 'application/json' : 'text/plain' },
    }),
  );

export function useImportText() {
  const client = useQueryClient();
  return useSend<Pasted, ImportOutcome>({
    call,
    done: () => {
      client.invalidateQueries({ queryKey: propertiesKey });
    },
  });
}
