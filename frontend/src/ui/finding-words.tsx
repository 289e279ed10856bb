import type { Finding } from '../api/schema';
import { findingWords, kindOf, severityNames } from '../lib/findings';

const address = /https?:\/\/\S*[^\s.,;)]/;
const tints = { block: 'text-danger', warn: 'text-brass', note: 'text-accent' };

export function FindingHead({ finding }: { finding: Finding }) {
  return (
    <span className="flex flex-wrap items-baseline gap-x-2 text-sm">
      <strong className={`font-semibold ${tints[finding.severity]}`}>
        {severityNames[finding.severity]}
      </strong>
      <span className="text-muted">{kindOf(finding)}</span>
    </span>
  );
}

/** The reason, the remedy in words where it is not a button, and where the rule stands. */
export function FindingReason({ finding }: { finding: Finding }) {
  return (
    <>
      <p>{finding.reason}</p>
      {finding.remedy && !finding.fix?.text && <p>{finding.remedy}</p>}
      <p className="text-sm text-muted">
        {findingWords.source}: <Source text={finding.source} />
      </p>
    </>
  );
}

function Source({ text }: { text: string }) {
  const found = address.exec(text);
  if (!found) return text;
  const [href] = found;
  return (
    <>
      {text.slice(0, found.index)}
      <a href={href} target="_blank" rel="noreferrer" className="underline underline-offset-2">
        {href.replace(/^https?:\/\//, '')}
      </a>
      {text.slice(found.index + href.length)}
    </>
  );
}
