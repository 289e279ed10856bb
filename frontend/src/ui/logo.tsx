/** A carpenter's square that is also an L. */
export function LogoMark({ className = 'size-7' }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" className={`shrink-0 ${className}`} aria-hidden="true">
      <path className="fill-accent" d="M6 3h8v18h14v8H6z" />
      <path
        className="stroke-surface"
        strokeWidth="1.6"
        d="M6 7h3M6 11h5M6 15h3M6 19h5M14 29v-5M18 29v-3M22 29v-5M26 29v-3"
      />
    </svg>
  );
}

export function Logo() {
  return (
    <span className="inline-flex items-center gap-2.5 whitespace-nowrap text-lg font-semibold tracking-tight text-ink">
      <LogoMark />
      Listwright
    </span>
  );
}
