import type { Finding } from '../../../api/schema';
import { fixWords } from '../../../lib/findings';
import { Button } from '../../../ui/button';
import { FindingHead, FindingReason } from '../../../ui/finding-words';
import { Icon } from '../../../ui/icon';
import { words } from '../words';

interface Props {
  finding: Finding;
  onFix: () => unknown;
  onClose: () => unknown;
}

/** Beside the words that it is about. */
export function FindingCard({ finding, onFix, onClose }: Props) {
  return (
    <section
      aria-label={words.card}
      className="rises grid gap-2 rounded-xl border border-line-strong bg-surface p-4 shadow-2xl"
    >
      <div className="flex items-start justify-between gap-4">
        <FindingHead finding={finding} />
        <button
          type="button"
          aria-label={words.close}
          onClick={onClose}
          className="-m-2 grid size-11 shrink-0 place-items-center rounded-lg text-muted hover:bg-sunken"
        >
          <Icon name="close" />
        </button>
      </div>
      <FindingReason finding={finding} />
      {finding.fix && (
        <Button look="main" className="justify-self-start" onClick={onFix}>
          {fixWords(finding)}
        </Button>
      )}
    </section>
  );
}
