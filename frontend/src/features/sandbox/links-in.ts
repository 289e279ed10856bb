export interface Part {
  /** Where in the mail it starts. */
  at: number;
  text: string;
  /** The path of a link that leads to this site. */
  path?: string;
}

const address = /(https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]])/;

const loopback = ['localhost', '127.0.0.1', '[::1]'];

/** A laptop's mails name it by one of its names, and it may be open under another. */
const isHere = (link: URL, here: URL) =>
  link.origin === here.origin ||
  (link.protocol === here.protocol &&
    link.port === here.port &&
    [link, here].every(({ hostname }) => loopback.includes(hostname)));

function pathHere(link: string, origin: string): string | null {
  try {
    const url = new URL(link);
    return isHere(url, new URL(origin)) ? url.pathname + url.search + url.hash : null;
  } catch {
    return null;
  }
}

/** Cuts a mail into plain text and links; addresses of other sites stay text. */
export function linksIn(mail: string, origin: string): Part[] {
  let at = 0;
  return mail.split(address).map((text, index) => {
    const path = index % 2 === 1 ? pathHere(text, origin) : null;
    const part = { at, text, ...(path && { path }) };
    at += text.length;
    return part;
  });
}
