import { useState } from 'react';
import { Icon } from '../../../ui/icon';
import type { Shown } from '../kit-state';
import { words } from '../preview-words';
import { useTelling } from '../telling';

/** About how much of a post shows before it is opened. */
export const postCuts: Record<string, number> = {
  instagram: 125,
  facebook: 477,
  linkedin: 210,
  x: 280,
  'google-business': 300,
};

const tag = /([#@][\p{L}\p{N}_]+)/u;

/** A post with its picture: above the words, or as on Instagram below them. */
export function PostPreview({ shown: { channel, text } }: { shown: Shown }) {
  const { office } = useTelling();
  const [open, setOpen] = useState(false);
  const cut = postCuts[channel] ?? 0;
  const long = text.length > cut + 10;
  const first = channel === 'instagram' || channel === 'google-business';
  const picture = (
    <div className="grid aspect-[4/3] place-items-center bg-sunken text-muted">
      <span className="grid justify-items-center gap-1 text-sm">
        <Icon name="home" className="size-10" />
        {words.photo}
      </span>
    </div>
  );
  const caption = (
    <p className="px-4 whitespace-pre-wrap">
      {channel === 'instagram' && <strong className="font-semibold">{handleOf(office)} </strong>}
      <Tagged text={long && !open ? `${text.slice(0, cut).trimEnd()}... ` : `${text} `} />
      {long && (
        <button
          type="button"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
          className="min-h-6 text-muted underline underline-offset-4"
        >
          {open ? words.less : words.more}
        </button>
      )}
    </p>
  );
  return (
    <div className="grid w-full max-w-md gap-3 overflow-hidden rounded-xl border border-line bg-surface py-4">
      <p className="flex items-center gap-3 px-4 font-semibold">
        <span className="grid size-10 place-items-center rounded-full bg-accent-soft text-accent">
          <Icon name="office" />
        </span>
        {channel === 'instagram' ? handleOf(office) : office}
      </p>
      {first && picture}
      {caption}
      {!first && picture}
      {long && <p className="px-4 text-sm text-muted">{words.cut(cut)}</p>}
    </div>
  );
}

const handleOf = (office: string) => office.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

function Tagged({ text }: { text: string }) {
  return text
    .split(tag)
    .map((part, index) => ({ part, key: `${index} ${part}` }))
    .map(({ part, key }) =>
      tag.test(part) ? (
        <span key={key} className="text-accent">
          {part}
        </span>
      ) : (
        part
      ),
    );
}
