import { withSession } from './session';

interface Upload {
  path: string;
  body: Blob;
  headers: Record<string, string>;
  /** From 0 to 1; only the old request object tells it. */
  onProgress: (part: number) => void;
}

const send = ({ path, body, headers, onProgress }: Upload) =>
  new Promise<Response>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.responseType = 'text';
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => {
      const answered = new Headers();
      for (const name of ['content-type', 'retry-after', 'x-request-id']) {
        const value = request.getResponseHeader(name);
        if (value) answered.set(name, value);
      }
      resolve(new Response(request.responseText, { status: request.status, headers: answered }));
    };
    request.onerror = () => reject(new TypeError('The upload was cut.'));
    request.send(body);
  });

export const upload = (order: Upload) => withSession(() => send(order));
