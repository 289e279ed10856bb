import { Button } from '../../../ui/button';
import { words } from '../words';

interface Props {
  count: number;
  busy: boolean;
  onConfirm: () => unknown;
}

export function ConfirmAll({ count, busy, onConfirm }: Props) {
  if (count === 0) return null;
  return (
    <section className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 rounded-xl border border-warn-line bg-warn-soft p-4 sm:px-6">
      <div className="min-w-0 flex-1 basis-64">
        <h2 className="text-lg">{words.facts.confirmTitle(count)}</h2>
        <p>{words.facts.confirmText}</p>
      </div>
      <Button
        icon="check"
        className="max-sm:w-full"
        busy={busy && words.facts.confirming}
        onClick={onConfirm}
      >
        {words.facts.confirmAll(count)}
      </Button>
    </section>
  );
}
