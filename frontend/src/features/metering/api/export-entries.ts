import { api } from '../../../lib/api';
import { download } from '../../../lib/download';
import { ok } from '../../../lib/problem';
import { useSend } from '../../../lib/use-send';

async function call() {
  const answer = await api.GET('/api/v1/usage/entries', {
    parseAs: 'blob',
    headers: { accept: 'text/csv, application/problem+json' },
  });
  const file: unknown = ok<unknown>(answer);
  if (file instanceof Blob) download(file, 'listwright-usage.csv');
}

export const useExportEntries = () => useSend({ call });
