import { api } from '../../../lib/api';
import { download } from '../../../lib/download';
import { ok } from '../../../lib/problem';
import { useSend } from '../../../lib/use-send';

const nameIn = (response: Response) =>
  /filename="?([^";]+)"?/.exec(response.headers.get('content-disposition') ?? '')?.[1];

/** Fetched, not linked to: an expired session is renewed on the way, and a refusal can be shown. */
async function call() {
  const answer = await api.GET('/api/v1/account/export', {
    parseAs: 'blob',
    headers: { accept: 'application/zip, application/problem+json' },
  });
  const file: unknown = ok<unknown>(answer);
  if (file instanceof Blob) download(file, nameIn(answer.response) ?? 'listwright-export.zip');
}

export const useExportOffice = (onDone: () => unknown) => useSend({ call, done: onDone });
