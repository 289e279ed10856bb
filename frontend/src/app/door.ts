import { redirect } from '@tanstack/react-router';
import { paths } from '../config/paths';
import { meQuery } from '../features/account/api/me';
import { problemOf } from '../lib/problem';
import { queryClient } from './query-client';

const isStranger = (error: unknown) => problemOf(error)?.status === 401;

/** For pages of the office: a stranger signs in first, and then goes where they wanted to. */
export async function letIn(next: string) {
  try {
    await queryClient.ensureQueryData(meQuery);
  } catch (error) {
    if (!isStranger(error)) throw error;
    throw redirect({ to: paths.login, search: { next }, replace: true });
  }
}

/** For pages that anybody may use: a stranger is asked for nothing, and is known as one from then on. */
export async function lookWhoIsThere() {
  if (isStranger(queryClient.getQueryState(meQuery.queryKey)?.error)) return;
  try {
    await queryClient.ensureQueryData(meQuery);
  } catch (error) {
    if (!isStranger(error)) throw error;
  }
}
