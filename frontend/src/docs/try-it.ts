import type { Call } from './call';
import { el } from './elements';

const field = (label: string, input: HTMLInputElement | HTMLTextAreaElement, value: string) => {
  input.value = value;
  return el('label', {}, label, input);
};

/** What came back, as a person reads it. */
async function told(response: Response): Promise<string> {
  const text = await response.text();
  try {
    return `${response.status} ${response.statusText}\n\n${JSON.stringify(JSON.parse(text), null, 2)}`;
  } catch {
    return `${response.status} ${response.statusText}\n\n${text.slice(0, 20_000)}`;
  }
}

/** A call that is really made, with the reader's key and no cookies. */
export function tryIt(label: string, call: Call): HTMLElement {
  const details = el('details', { class: 'try' }, el('summary', {}, 'Send it from here'));
  details.addEventListener('toggle', () => details.append(form(label, call)), { once: true });
  return details;
}

function form(label: string, call: Call): HTMLElement {
  const url = el('input', { type: 'text', autocomplete: 'off', spellcheck: 'false' }) as HTMLInputElement;
  const body = el('textarea', { rows: '6', spellcheck: 'false' }) as HTMLTextAreaElement;
  const state = el('p', { role: 'status' });
  const answer = el('pre', { tabindex: '0', role: 'region', 'aria-label': `Answer to ${label}`, hidden: '' });
  const filled = el(
    'form',
    { 'aria-label': label },
    field('Address (put ids in for what stands in braces)', url, call.url.slice(location.origin.length)),
    call.body !== undefined && field('Body', body, pretty(call.body)),
    el('button', {}, 'Send'),
    state,
    answer,
  );
  filled.addEventListener('submit', async (event) => {
    event.preventDefault();
    answer.hidden = true;
    if (!/^\/(?!\/)/.test(url.value)) {
      state.textContent = 'The address begins with /api/v1: keys are sent to this server only.';
      return;
    }
    state.textContent = 'Sending...';
    try {
      const response = await fetch(url.value, {
        method: call.method,
        headers: call.headers,
        credentials: 'omit',
        ...(call.body === undefined ? {} : { body: body.value }),
      });
      answer.textContent = await told(response);
      answer.hidden = false;
      state.textContent = `Answered with ${response.status}.`;
    } catch {
      state.textContent = 'No answer came. Check your connection, and send it again.';
    }
  });
  return filled;
}

function pretty(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}
