type Tone = 'plain' | 'fine' | 'warning';

const tones: Record<Tone, string> = {
  plain: 'border-line text-muted',
  fine: 'border-transparent bg-fine-soft text-fine',
  warning: 'border-warn-line bg-warn-soft text-ink',
};

export function Badge({ tone = 'plain', children }: { tone?: Tone; children: string }) {
  return (
    <span
      className={`inline-block rounded-full border px-2.5 py-0.5 text-sm font-medium whitespace-nowrap ${tones[tone]}`}
    >
      {children}
    </span>
  );
}
