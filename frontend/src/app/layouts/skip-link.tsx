import { words } from '../words';

export function SkipLink() {
  return (
    <a
      href="#content"
      className="fixed start-4 top-2 z-20 -translate-y-24 rounded-lg bg-accent px-4 py-3 font-medium text-on-accent focus:translate-y-0"
    >
      {words.skip}
    </a>
  );
}
