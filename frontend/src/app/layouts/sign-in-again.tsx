import { lazy, Suspense, useEffect, useState } from 'react';
import { onSessionEnded } from '../../lib/session';

const Dialog = lazy(() => import('./sign-in-again-dialog').then((m) => ({ default: m.SignInAgainDialog })));

/** Keeps the page with what was typed, and asks for the password over it. */
export function SignInAgain() {
  const [ended, setEnded] = useState(false);
  useEffect(() => onSessionEnded(() => setEnded(true)), []);
  return <Suspense>{ended && <Dialog onClose={() => setEnded(false)} />}</Suspense>;
}
