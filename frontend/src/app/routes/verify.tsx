import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { paths } from '../../config/paths';
import { VerifyEmail } from '../../features/sign-in/components/verify-email';
import { words } from '../../features/sign-in/words';
import { Card } from '../../ui/card';
import { PageTitle } from '../../ui/page-title';

const route = getRouteApi('/open/verify/$token');

export function VerifyPage() {
  const { token } = route.useParams();
  const navigate = useNavigate();
  return (
    <div className="grid gap-7">
      <PageTitle title={words.verify.title}>{words.verify.intro}</PageTitle>
      <Card>
        <VerifyEmail
          token={token}
          onGoOn={() => navigate({ to: paths.listings })}
          onProfile={() => navigate({ to: paths.profile })}
        />
      </Card>
    </div>
  );
}
