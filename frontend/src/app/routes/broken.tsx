import type { ErrorComponentProps } from '@tanstack/react-router';
import { useRouter } from '@tanstack/react-router';
import { problemOf, sentenceFor } from '../../lib/problem';
import { Button } from '../../ui/button';
import { PageTitle } from '../../ui/page-title';
import { words } from '../words';

/** A failed call says why; anything else is our own mistake in the page. */
export function BrokenPage({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const fromServer = problemOf(error) !== null || error instanceof TypeError;
  return (
    <main className="mx-auto grid max-w-2xl justify-items-start gap-6 px-4 py-16 sm:px-8">
      <PageTitle title={words.brokenTitle}>{fromServer ? sentenceFor(error) : words.broken}</PageTitle>
      <Button
        look="main"
        icon="refresh"
        onClick={() => {
          reset();
          router.invalidate();
        }}
      >
        {words.again}
      </Button>
    </main>
  );
}
