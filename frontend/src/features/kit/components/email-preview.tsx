import { useState } from 'react';
import type { Shown } from '../kit-state';
import { words } from '../preview-words';
import { useTelling } from '../telling';
import { Switch } from './switch';

/** The line in an inbox, and the email itself in a frame where nothing in it may act. */
export function EmailPreview({ shown, dark }: { shown: Shown; dark: boolean }) {
  const [phone, setPhone] = useState(false);
  const { office } = useTelling();
  const { id, subject, preheader, text, piece } = shown;
  return (
    <div className="grid w-full grid-cols-[minmax(0,1fr)] gap-4">
      <section aria-label={words.inbox} className="rounded-lg border border-line bg-surface p-3 sm:p-4">
        <p className="flex justify-between gap-4">
          <span className="truncate font-semibold">{office}</span>
          <span className="shrink-0 text-sm text-muted">{words.now}</span>
        </p>
        <p className="truncate font-medium">{subject}</p>
        <p className="truncate text-muted">{preheader || text}</p>
      </section>
      <div className="max-sm:hidden">
        <Switch
          legend={words.width}
          choices={[
            [words.desk, !phone, () => setPhone(false)],
            [words.phone, phone, () => setPhone(true)],
          ]}
        />
      </div>
      <iframe
        key={piece.version}
        title={words.frame}
        sandbox=""
        src={`/api/v1/pieces/${encodeURIComponent(id)}/preview`}
        style={{ colorScheme: dark ? 'dark' : 'light' }}
        className={`h-[36rem] w-full justify-self-center rounded-lg border border-line bg-surface ${phone ? 'max-w-[22.5rem]' : 'max-w-[42rem]'}`}
      />
    </div>
  );
}
