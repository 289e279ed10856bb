import { useQueryClient } from '@tanstack/react-query';
import { invitationsKey } from './invitations';
import { meQuery } from './me';
import { membersKey } from './members';

/** Members, invitations and the seats they take. */
export function useRefreshTeam() {
  const client = useQueryClient();
  return () =>
    Promise.all(
      [membersKey, invitationsKey, meQuery.queryKey].map((queryKey) =>
        client.invalidateQueries({ queryKey }),
      ),
    );
}
