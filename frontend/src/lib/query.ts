import { QueryClient } from '@tanstack/react-query';
import { problemOf } from './problem';

const mayPass = (error: unknown) => (problemOf(error)?.status ?? 500) >= 500;

export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: 30_000, retry: (count, error) => count < 1 && mayPass(error) },
      mutations: { retry: false },
    },
  });
}
