import { api } from '../../../lib/api';
import { ok } from '../../../lib/problem';
import { useSend } from '../../../lib/use-send';

function save(file: Blob, name: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

const nameIn = (response: Response) =>
  /filename="?([^";]+)"?/.exec(response.headers.get('content-disposition') ?? '')?.[1];

/** Fetched, not linked to: an expired session is renewed on the way, and a refusal can be shown. */
async function call() {
  const answer = await api.GET('/api/v1/account/export', {
    parseAs: 'blob',
    headers: { accept: 'application/zip, application/problem+json' },
  });
  const file: unknown = ok<unknown>(answer);
  if (file instanceof Blob) save(file, nameIn(answer.response) ?? 'listwright-export.zip');
}

export const useExportOffice = (onDone: () => unknown) => useSend({ call, done: onDone });
