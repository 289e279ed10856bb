import { useRef } from 'react';
import type { Finding } from '../../../api/schema';
import { words } from '../words';
import { CopyButton } from './copy-button';
import { MarkedWords } from './marked-words';

interface Props {
  part: 'subject' | 'preheader';
  line: string;
  name: string;
  findings: Finding[];
}

/** A line of an email that has a field of its own where it goes, and so is copied alone. */
export function PieceLine({ part, line, name, findings }: Props) {
  const place = useRef<HTMLSpanElement>(null);
  return (
    <div>
      <dt className="text-sm text-muted">{words.piece[part]}</dt>
      <dd className={`flex items-start justify-between gap-x-3 ${part === 'subject' ? 'font-medium' : ''}`}>
        <MarkedWords ref={place} className="min-w-0" text={line} {...{ part, findings }} />
        <CopyButton
          look="quiet"
          className="-my-2 -me-2 shrink-0 px-2!"
          which={`${words.piece[part]} ${name}`}
          copy={() => navigator.clipboard.writeText(line)}
          place={place}
        />
      </dd>
    </div>
  );
}
