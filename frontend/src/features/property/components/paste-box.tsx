import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { ImportOutcome } from '../../../api/schema';
import { useKeptText } from '../../../lib/use-kept-text';
import { Badge } from '../../../ui/badge';
import { Button } from '../../../ui/button';
import { described, inputClass } from '../../../ui/field';
import { Refusal } from '../../../ui/refusal';
import { useImportText } from '../api/import-text';
import { kindOf, longestPaste } from '../paste-kind';
import { kindNames, words } from '../words';

interface Props {
  /** Whose text it is. */
  member: string;
  onHome: (id: string) => unknown;
  onSeveral: (ids: string[]) => unknown;
  importCsv: ReactNode;
  /** Other ways to bring in a home. */
  beside: ReactNode;
  none: (report: ImportOutcome) => ReactNode;
}

export function PasteBox({ member, onHome, onSeveral, importCsv, beside, none }: Props) {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const answer = useRef<HTMLDivElement>(null);
  const { text, setText, forget } = useKeptText(`paste:${member}`);
  const [empty, setEmpty] = useState(false);
  const [report, setReport] = useState<ImportOutcome | null>(null);
  const send = useImportText();
  const kind = kindOf(text);
  const long = text.length > longestPaste;
  const error = long ? words.add.long : empty && kind === null ? words.add.nothing : undefined;
  useEffect(() => {
    if (report) answer.current?.focus();
  }, [report]);

  function read() {
    setReport(null);
    setEmpty(true);
    if (kind === null || long) return box.current?.focus();
    send.mutate(
      { text, json: kind === 'reso' },
      {
        onSuccess: (given) => {
          const ids = [...given.created, ...given.updated];
          if (ids.length === 0) return setReport(given);
          forget();
          return ids[0] && ids.length === 1 ? onHome(ids[0]) : onSeveral(ids);
        },
      },
    );
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!send.isPending) read();
      }}
      className="grid gap-4 rounded-xl border border-line bg-surface p-4 sm:p-6"
    >
      <div className="grid gap-1.5">
        <label htmlFor={id} className="text-lg font-semibold">
          {words.add.label}
        </label>
        <p id={`${id}-hint`} className="text-muted">
          {words.add.hint}
        </p>
        <textarea
          ref={box}
          {...described(id, { label: words.add.label, hint: words.add.hint, error })}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setReport(null);
          }}
          className={`${inputClass} h-[42dvh] max-h-[32rem] min-h-48 resize-y`}
        />
        <div className="flex min-h-7 flex-wrap items-center justify-between gap-x-4 gap-y-1 text-sm text-muted">
          <span role="status">{kind && <Badge>{kindNames[kind]}</Badge>}</span>
          {text.length > longestPaste * 0.8 && <span>{words.add.count(text.length)}</span>}
        </div>
        {error && (
          <p id={`${id}-error`} role="alert" className="text-sm font-medium text-danger">
            {error} {long && importCsv}
          </p>
        )}
      </div>
      <Refusal error={send.error} />
      {report && (
        <div ref={answer} tabIndex={-1} role="status" className="outline-none">
          {none(report)}
        </div>
      )}
      <div className="flex flex-wrap items-center gap-3 max-sm:*:w-full">
        <Button type="submit" look="main" icon="paste" busy={send.isPending && words.add.doing}>
          {words.add.action}
        </Button>
        {beside}
      </div>
    </form>
  );
}
