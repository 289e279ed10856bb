import { Button } from '../../../ui/button';
import { Refusal } from '../../../ui/refusal';

interface Props {
  state: string;
  action: string;
  doing: string;
  busy: boolean;
  error: unknown;
}

/** Stays in reach of the thumb, above the bar of the app. */
export function SaveBar({ state, action, doing, busy, error }: Props) {
  return (
    <div
      data-bar
      className="sticky bottom-[calc(3.5rem+env(safe-area-inset-bottom))] z-5 -mx-4 grid gap-3 border-t border-line bg-surface px-4 py-3 shadow-[0_-8px_24px_-16px_rgb(8_14_22/35%)] sm:mx-0 sm:rounded-xl sm:border sm:px-6 wide:bottom-4"
    >
      <Refusal error={error} />
      <div className="flex items-center justify-between gap-4">
        <p role="status" className="min-w-0 text-muted">
          {state}
        </p>
        <Button type="submit" look="main" className="shrink-0" busy={busy && doing}>
          {action}
        </Button>
      </div>
    </div>
  );
}
