interface Page<T> {
  data: T[];
  nextCursor?: string | null;
}

/** Far beyond what an office has; only there so that a wrong answer cannot keep us asking for ever. */
const mostPages = 50;

/** Everything of a list, page after page. */
export async function allPages<T>(read: (query: { limit: number; cursor?: string }) => Promise<Page<T>>) {
  const all: T[] = [];
  let cursor: string | null | undefined;
  for (let page = 0; page < mostPages; page++) {
    const { data, nextCursor } = await read({ limit: 100, ...(cursor && { cursor }) });
    all.push(...data);
    cursor = nextCursor;
    if (!cursor) break;
  }
  return all;
}
