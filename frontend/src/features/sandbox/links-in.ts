export interface Part {
  text: string;
  /** The path of a link that leads to this site. */
  path?: string;
}

function pathHere(address: string, origin: string): string | null {
  try {
    const url = new URL(address);
    return url.origin === origin ? url.pathname + url.search + url.hash : null;
  } catch {
    return null;
  }
}

/** Cuts a mail into plain text and links; addresses of other sites stay text. */
export function linksIn(text: string, origin: string): Part[] {
  return text.split(/(https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]])/).map((piece, index) => {
    const path = index % 2 === 1 ? pathHere(piece, origin) : null;
    return path ? { text: piece, path } : { text: piece };
  });
}
