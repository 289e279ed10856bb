import { useNavigate, useRouterState } from '@tanstack/react-router';
import type { Me } from '../../api/schema';
import { paths } from '../../config/paths';
import { meQuery, useMe } from '../../features/account/api/me';
import { SignInForm } from '../../features/sign-in/components/sign-in-form';
import { words as signIn } from '../../features/sign-in/words';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { queryClient } from '../query-client';
import { words } from '../words';

export function SignInAgainDialog({ onClose }: { onClose: () => void }) {
  const { member } = useMe();
  const navigate = useNavigate();
  const next = useRouterState({ select: (state) => state.location.href });

  function goOn(me: Me) {
    if (me.member.id !== member.id) return location.reload();
    onClose();
    queryClient.setQueryData(meQuery.queryKey, me);
    return queryClient.invalidateQueries();
  }

  return (
    <Dialog title={signIn.again.title} onClose={onClose}>
      <p className="mb-5 text-muted">{signIn.again.intro}</p>
      <SignInForm
        email={member.email}
        onSignedIn={goOn}
        beside={
          <Button look="quiet" onClick={() => navigate({ to: paths.login, search: { next } })}>
            {words.signInPage}
          </Button>
        }
      />
    </Dialog>
  );
}
