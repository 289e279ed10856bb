import type { FactField, FactSource } from '../../../api/schema';
import { Icon } from '../../../ui/icon';
import { useFactDeeds } from '../fact-deeds';
import { sourceNames, words } from '../words';

interface Props {
  field: FactField;
  source: FactSource;
}

/** Reaches a thumb beyond its line without making the line taller. */
const reach =
  'relative min-h-7 rounded-full text-sm font-medium after:absolute after:inset-x-0 after:-inset-y-2';

export function SourceChip({ field, source }: Props) {
  const deeds = useFactDeeds();
  const { kind, confirmed, start, proposedBy } = source;
  const shown = deeds && kind === 'pasted' && typeof start === 'number';
  return (
    <span className="flex flex-wrap items-center gap-x-2">
      {confirmed && kind === 'pasted' && (
        <span className="text-fine">
          <Icon name="check" className="size-4" />
          <span className="sr-only">{words.facts.confirmed}</span>
        </span>
      )}
      {shown ? (
        <button
          type="button"
          onClick={() => deeds.onShow(field.name)}
          className={`${reach} text-muted underline decoration-dotted underline-offset-4 hover:text-accent`}
        >
          {words.facts.fromLine(deeds.lineOf(start))}
          <span className="sr-only">{words.facts.showLine(field.label)}</span>
        </button>
      ) : (
        <span className="text-sm text-muted">{sourceNames[kind]}</span>
      )}
      {proposedBy === 'model' && !confirmed && (
        <span className="text-sm text-muted">{words.facts.byModel}</span>
      )}
      {deeds && !confirmed && (
        <button
          type="button"
          onClick={() => deeds.onConfirm(field.name)}
          className={`${reach} border border-warn-line bg-warn-soft px-2.5 text-ink hover:border-brass`}
        >
          {words.facts.confirm} <span className="sr-only">{field.label}</span>
        </button>
      )}
    </span>
  );
}
