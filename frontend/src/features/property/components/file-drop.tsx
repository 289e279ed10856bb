import { useId, useState } from 'react';
import { Icon } from '../../../ui/icon';
import type { ChosenFile } from '../api/import-file';
import { fileType, largestFile } from '../import-report';
import { words } from '../words';

interface Props {
  onFile: (chosen: ChosenFile) => unknown;
}

/** Choosing is the way; dropping is a short cut for those with a mouse. */
export function FileDrop({ onFile }: Props) {
  const id = useId();
  const [over, setOver] = useState(false);
  const [error, setError] = useState('');

  function take(file: File | undefined) {
    setOver(false);
    if (!file) return;
    const type = fileType(file);
    if (file.size > largestFile) return setError(words.import.tooLarge(file.name));
    if (!type) return setError(words.import.wrongKind(file.name));
    if (file.size === 0) return setError(words.import.emptyFile(file.name));
    setError('');
    onFile({ file, type, mark: `${file.name} ${file.size} ${file.lastModified}` });
  }

  return (
    <div className="grid gap-2">
      <label
        htmlFor={id}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          take(event.dataTransfer.files[0]);
        }}
        className={`grid justify-items-center gap-2 rounded-xl border-2 border-dashed px-5 py-12 text-center has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent ${over ? 'border-accent bg-accent-soft' : 'border-line-strong bg-surface hover:bg-accent-soft'}`}
      >
        <Icon name="upload" className="size-8 text-accent" />
        <span>
          <span className="text-lg font-medium text-accent underline underline-offset-4">
            {words.import.choose}
          </span>{' '}
          <span className="max-wide:sr-only">{words.import.drop}</span>
        </span>
        <input
          id={id}
          type="file"
          accept=".csv,.json,text/csv,application/json"
          aria-describedby={`${id}-hint${error ? ` ${id}-error` : ''}`}
          aria-invalid={error ? true : undefined}
          onChange={(event) => {
            take(event.target.files?.[0]);
            event.target.value = '';
          }}
          className="sr-only"
        />
      </label>
      <p id={`${id}-hint`} className="text-sm text-muted">
        {words.import.hint}
      </p>
      {error && (
        <p id={`${id}-error`} role="alert" className="font-medium text-danger">
          {error}
        </p>
      )}
    </div>
  );
}
