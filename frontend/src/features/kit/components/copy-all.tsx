import { useRef } from 'react';
import type { Shown } from '../kit-state';
import { words } from '../words';
import { CopyButton } from './copy-button';

interface Props {
  pieces: Shown[];
  nameOf: (channel: string) => string;
}

const textOf = ({ subject, preheader, text }: Shown) => {
  const lines = [subject && `${words.piece.subject}: ${subject}`, preheader];
  return [lines.filter(Boolean).join('\n'), text].filter(Boolean).join('\n\n');
};

/** All that may go out, as one text with a heading for each channel: for a colleague, a client, a document. */
export function CopyAll({ pieces, nameOf }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const all = pieces.map((shown) => `${nameOf(shown.channel)}\n\n${textOf(shown)}`).join('\n\n\n');
  return (
    <div ref={place}>
      <CopyButton
        label={words.board.copyAll(pieces.length)}
        which=""
        copy={() => navigator.clipboard.writeText(all)}
        place={place}
      />
    </div>
  );
}
