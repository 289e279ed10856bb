import type { Finding } from '../api/schema';
import { findingWords, fixWords, partNames } from '../lib/findings';
import { byPlace } from '../lib/marks';
import { Button } from './button';
import { FindingHead, FindingReason } from './finding-words';

interface Props {
  findings: Finding[];
  onShow: (finding: Finding) => unknown;
  /** Without it the remedy is only told. */
  onFix?: ((finding: Finding) => unknown) | undefined;
}

const weight = { block: 0, warn: 1, note: 2 };
const order = (a: Finding, b: Finding) => weight[a.severity] - weight[b.severity] || byPlace(a, b);
const edges = { block: 'border-s-danger', warn: 'border-s-brass', note: 'border-s-accent' };

/** The same findings as the marks, the gravest first. */
export function FindingList({ findings, onShow, onFix }: Props) {
  return (
    <ol className="grid gap-3">
      {[...findings].sort(order).map((finding) => (
        <li
          key={finding.id}
          data-finding={finding.id}
          tabIndex={-1}
          className={`grid scroll-mt-20 gap-2 rounded-lg border border-line border-s-4 bg-surface p-4 focus:outline-3 focus:outline-accent ${edges[finding.severity]}`}
        >
          <FindingHead finding={finding} />
          <Quote finding={finding} onShow={onShow} />
          <FindingReason finding={finding} />
          {finding.fix && !onFix && <p className="font-medium">{fixWords(finding)}</p>}
          {finding.fix && onFix && (
            <Button className="justify-self-start" data-deed="fix" onClick={() => onFix(finding)}>
              {fixWords(finding)}
              {!finding.fix.text && <span className="sr-only">{`“${finding.quote}”`}</span>}
            </Button>
          )}
        </li>
      ))}
    </ol>
  );
}

const shortened = (quote: string) => (quote.length > 90 ? `${quote.slice(0, 80).trimEnd()}…` : quote);

function Quote({ finding, onShow }: { finding: Finding; onShow: Props['onShow'] }) {
  const quote = finding.quote.trim() && shortened(finding.quote);
  if (finding.part !== 'text' || !quote)
    return (
      <p className="font-medium">
        {finding.part === 'text' ? findingWords.wholeText : partNames[finding.part]}
        {quote && `: “${quote}”`}
      </p>
    );
  return (
    <button
      type="button"
      onClick={() => onShow(finding)}
      className="min-h-8 justify-self-start text-start font-medium text-accent underline decoration-dotted underline-offset-4"
    >
      <span className="sr-only">{findingWords.show(quote)}</span>
      <span aria-hidden="true">“{quote}”</span>
    </button>
  );
}
