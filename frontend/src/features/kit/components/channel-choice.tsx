import type { Channel } from '../../../api/schema';
import { Button } from '../../../ui/button';
import { words } from '../words';

interface Props {
  channels: Channel[];
  chosen: string[];
  error: string | undefined;
  onChange: (chosen: string[]) => unknown;
}

export function ChannelChoice({ channels, chosen, error, onChange }: Props) {
  const ids = channels.map(({ id }) => id);
  const toggle = (id: string) =>
    onChange(ids.filter((one) => (one === id ? !chosen.includes(one) : chosen.includes(one))));
  return (
    <fieldset
      className="grid gap-2"
      data-wrong={error ? true : undefined}
      aria-describedby={error && 'channel-error'}
    >
      <legend className="mb-1.5 font-medium">{words.order.channels}</legend>
      <div className="grid gap-2 min-[22rem]:grid-cols-2 sm:grid-cols-3 lg:grid-cols-4">
        {channels.map(({ id, name }) => (
          <label
            key={id}
            className="flex min-h-11 items-center gap-2 rounded-lg border border-line px-3 py-2 leading-snug has-checked:border-accent has-checked:bg-accent-soft"
          >
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={() => toggle(id)}
              className="size-4 shrink-0 accent-accent"
            />
            {name}
          </label>
        ))}
      </div>
      <div className="-ms-4 flex">
        <Button look="quiet" which={words.order.channels} onClick={() => onChange(ids)}>
          {words.order.all}
        </Button>
        <Button look="quiet" which={words.order.channels} onClick={() => onChange([])}>
          {words.order.none}
        </Button>
      </div>
      {error && (
        <p id="channel-error" role="alert" className="text-sm font-medium text-danger">
          {error}
        </p>
      )}
    </fieldset>
  );
}
