import { type Ref, useMemo } from 'react';
import type { Finding } from '../../../api/schema';
import { runsOf } from '../../../lib/marks';

interface Props {
  text: string;
  part: Finding['part'];
  findings: Finding[];
  className?: string;
  ref?: Ref<HTMLSpanElement>;
}

/** An idea about nearly all of a text would hide the marks that say where something is wrong. */
const isPaint = (text: string, { severity, start, end }: Finding) =>
  start < end && (severity !== 'note' || end - start < text.length * 0.6);

/** A text with its findings marked, each by its line and not by color alone. */
export function MarkedWords({ text, part, findings, className = '', ref }: Props) {
  const runs = useMemo(
    () =>
      runsOf(
        text,
        findings.filter((one) => one.part === part && isPaint(text, one)),
      ),
    [text, part, findings],
  );
  return (
    <span ref={ref} className={`marked-words ${className}`}>
      {runs.map((run) =>
        run.severity ? (
          <mark key={run.at} data-ids={run.ids.join(' ')} data-severity={run.severity}>
            {run.text}
          </mark>
        ) : (
          <span key={run.at}>{run.text}</span>
        ),
      )}
    </span>
  );
}
