import type { Channel } from '../../../api/schema';
import { partNames } from '../../../lib/findings';
import { TextField } from '../../../ui/field';

export type Lines = { subject?: string; preheader?: string };

/** As they were kept on this device. */
export function readLines(text: string): Lines {
  try {
    return JSON.parse(text) as Lines;
  } catch {
    return {};
  }
}

interface Props {
  channel: Channel | undefined;
  lines: Lines;
  onChange: (lines: Lines) => unknown;
}

/** What a channel has besides its text. */
export function EmailLines({ channel, lines, onChange }: Props) {
  const parts = (['subject', 'preheader'] as const).filter((part) =>
    channel?.parts.some((one) => one.part === part),
  );
  if (parts.length === 0) return null;
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      {parts.map((part) => (
        <TextField
          key={part}
          label={partNames[part]}
          autoComplete="off"
          maxLength={1000}
          value={lines[part] ?? ''}
          onChange={(event) => onChange({ ...lines, [part]: event.target.value })}
        />
      ))}
    </div>
  );
}
