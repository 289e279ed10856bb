import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { paths } from '../../config/paths';
import { useInvitationOffer } from '../../features/sign-in/api/invitation-offer';
import { AcceptInvitationForm } from '../../features/sign-in/components/accept-invitation-form';
import { LinkGone } from '../../features/sign-in/components/link-gone';
import { words } from '../../features/sign-in/words';
import { hasCode } from '../../lib/problem';
import { Card } from '../../ui/card';
import { Loaded } from '../../ui/loaded';
import { PageTitle } from '../../ui/page-title';
import { useArrive } from '../arrivals';

const route = getRouteApi('/open/invite/$token');

export function InvitePage() {
  const { token } = route.useParams();
  const query = useInvitationOffer(token);
  const arrive = useArrive();
  const navigate = useNavigate();
  const title = query.data ? words.invite.offer(query.data.office) : words.invite.title;
  return (
    <div className="grid gap-7">
      <PageTitle title={title}>
        {query.data && words.invite.intro(query.data.invitedBy, query.data.role)}
      </PageTitle>
      <Card>
        {hasCode(query.error, 'link-invalid') ? (
          <LinkGone error={query.error} help={words.invite.help} />
        ) : (
          <Loaded query={query} what="the invitation">
            {(offer) => (
              <AcceptInvitationForm
                token={token}
                offer={offer}
                onJoined={(me) => arrive(me)}
                onSignIn={() => navigate({ to: paths.login })}
              />
            )}
          </Loaded>
        )}
      </Card>
    </div>
  );
}
