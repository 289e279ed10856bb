import type { KeyUsage } from '../../api/schema';
import type { Mode } from './keys';

export interface Use {
  id: string;
  name: string;
  prefix: string;
  calls: number;
  refused: number;
  pieces: number;
}

export interface Uses {
  /** Those that were used, the busiest first. */
  keys: Use[];
  /** The most frequent first. */
  codes: { code: string; times: number }[];
  calls: number;
  refused: number;
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

export function usesOf({ keys }: Pick<KeyUsage, 'keys'>, mode: Mode): Uses {
  const here = keys.filter((key) => key.mode === mode);
  const used = here
    .map(({ id, name, prefix, calls, errors, pieces }) => {
      return { id, name, prefix, calls, pieces, refused: sum(Object.values(errors)) };
    })
    .filter(({ calls, pieces }) => calls > 0 || pieces > 0)
    .sort((a, b) => b.calls - a.calls || a.name.localeCompare(b.name));
  const times = new Map<string, number>();
  for (const { errors } of here)
    for (const [code, n] of Object.entries(errors)) times.set(code, (times.get(code) ?? 0) + n);
  return {
    keys: used,
    codes: [...times]
      .map(([code, n]) => ({ code, times: n }))
      .sort((a, b) => b.times - a.times || a.code.localeCompare(b.code)),
    calls: sum(used.map(({ calls }) => calls)),
    refused: sum(used.map(({ refused }) => refused)),
  };
}
