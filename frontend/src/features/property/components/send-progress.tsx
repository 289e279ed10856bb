import { words } from '../words';

/** The way to the server can be measured, the work there cannot. */
export function SendProgress({ title, part }: { title: string; part: number }) {
  const there = part >= 1;
  return (
    <div className="grid gap-3 rounded-xl border border-line bg-surface p-5">
      <p role="status" className="font-medium">
        {there ? words.import.working : title}
      </p>
      <progress
        aria-label={words.import.progress}
        max={1}
        {...(!there && { value: part })}
        className="h-2 w-full accent-accent"
      />
      <p className="text-sm text-muted" aria-hidden="true">
        {words.import.sending(part)}
      </p>
    </div>
  );
}
