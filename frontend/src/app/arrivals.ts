import { useNavigate, useRouter } from '@tanstack/react-router';
import type { Me } from '../api/schema';
import { paths } from '../config/paths';
import { meQuery } from '../features/account/api/me';
import type { NoticeName } from '../features/sign-in/words';
import { safeNext } from '../lib/next';
import { queryClient } from './query-client';

/** After signing in: nothing of an earlier person stays in memory. */
export function useArrive() {
  const router = useRouter();
  return (me: Me, next?: string) => {
    queryClient.clear();
    queryClient.setQueryData(meQuery.queryKey, me);
    router.history.push(safeNext(next));
  };
}

/** After a session ended on purpose. */
export function useDepart() {
  const navigate = useNavigate();
  return async (notice: NoticeName) => {
    await navigate({ to: paths.login, search: { notice } });
    queryClient.clear();
  };
}
