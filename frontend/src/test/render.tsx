import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import type { Me } from '../api/schema';
import { newQueryClient } from '../lib/query';

/** Renders below a fresh query client; `who` is signed in. */
export function show(children: ReactNode, who?: Me) {
  const client = newQueryClient();
  client.setDefaultOptions({ queries: { retry: false, staleTime: Number.POSITIVE_INFINITY } });
  if (who) client.setQueryData(['me'], who);
  render(<QueryClientProvider client={client}>{children}</QueryClientProvider>);
  return userEvent.setup();
}
