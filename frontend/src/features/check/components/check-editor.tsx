import { type RefObject, useId, useState } from 'react';
import type { Counts, Finding } from '../../../api/schema';
import { byPlace } from '../../../lib/marks';
import { MarkedText } from '../../../ui/marked-text';
import { words } from '../words';
import { CheckCounts } from './check-counts';
import { FindingCard } from './finding-card';

interface Props {
  field: RefObject<HTMLTextAreaElement | null>;
  text: string;
  findings: Finding[];
  open: string | null;
  error: string | undefined;
  counts: Counts | undefined;
  limit: number | null;
  onChange: (text: string) => unknown;
  onOpen: (finding: Finding | null) => unknown;
  onFix: (finding: Finding) => unknown;
}

export function CheckEditor(props: Props) {
  const { field, text, findings, open, error, counts, limit, onOpen, onFix } = props;
  const id = useId();
  const [spoken, setSpoken] = useState('');
  const marks = findings.filter(({ part, start, end }) => part === 'text' && start < end);
  const opened = marks.find((one) => one.id === open);
  const show = (finding: Finding | null) => {
    const index = finding ? [...marks].sort(byPlace).indexOf(finding) : -1;
    setSpoken(finding ? words.opened(index + 1, marks.length, finding) : '');
    onOpen(finding);
  };
  return (
    <div className="grid gap-1.5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <label htmlFor={id} className="text-lg font-semibold">
          {words.label}
        </label>
        <CheckCounts htmlFor={id} text={text} counts={counts} limit={limit} />
      </div>
      <p className="text-muted">{words.hint}</p>
      <MarkedText
        id={id}
        field={field}
        text={text}
        marks={marks}
        open={opened ? opened.id : null}
        describedBy={`${id}-keys${error ? ` ${id}-error` : ''}`}
        invalid={error !== undefined}
        onChange={props.onChange}
        onOpen={show}
        onTake={() => opened?.fix && onFix(opened)}
        card={
          opened && (
            <FindingCard
              finding={opened}
              onFix={() => onFix(opened)}
              onClose={() => {
                field.current?.focus();
                show(null);
              }}
            />
          )
        }
      />
      <p id={`${id}-keys`} hidden>
        {words.keys(findings)}
      </p>
      <p aria-live="polite" className="sr-only">
        {spoken}
      </p>
      {error && (
        <p id={`${id}-error`} role="alert" className="text-sm font-medium text-danger">
          {error}
        </p>
      )}
    </div>
  );
}
