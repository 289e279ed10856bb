import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ImportOutcome } from '../../../api/schema';
import { ok } from '../../../lib/problem';
import { upload } from '../../../lib/upload';
import { useSend } from '../../../lib/use-send';
import { propertiesKey } from './properties';

export interface ChosenFile {
  file: File;
  /** Stands for the file where its bytes cannot: in the key of an attempt. */
  mark: string;
  type: 'text/csv' | 'application/json';
}

export function useImportFile(dryRun: boolean) {
  const client = useQueryClient();
  const [sent, setSent] = useState(0);
  const send = useSend<ChosenFile, ImportOutcome>({
    call: async ({ file, type }, key) => {
      setSent(0);
      const response = await upload({
        path: `/api/v1/property-imports?dryRun=${dryRun}`,
        body: file,
        headers: {
          'Content-Type': type,
          Accept: 'application/json',
          ...(!dryRun && { 'Idempotency-Key': key }),
        },
        onProgress: setSent,
      });
      const body: unknown = await response.json().catch(() => undefined);
      return ok<ImportOutcome>(
        response.ok ? { response, data: body as ImportOutcome } : { response, error: body },
      );
    },
    done: () => {
      if (!dryRun) client.invalidateQueries({ queryKey: propertiesKey });
    },
  });
  return { send, sent };
}
