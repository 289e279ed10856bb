import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { paths } from '../../config/paths';
import { NewPasswordForm } from '../../features/sign-in/components/new-password-form';
import { words } from '../../features/sign-in/words';
import { Card } from '../../ui/card';
import { PageTitle } from '../../ui/page-title';
import { useDepart } from '../arrivals';

const route = getRouteApi('/open/reset/$token');

export function NewPasswordPage() {
  const { token } = route.useParams();
  const depart = useDepart();
  const navigate = useNavigate();
  return (
    <div className="grid gap-7">
      <PageTitle title={words.newPassword.title}>{words.newPassword.intro}</PageTitle>
      <Card>
        <NewPasswordForm
          token={token}
          onSet={() => depart('password-set')}
          onAskAgain={() => navigate({ to: paths.reset })}
        />
      </Card>
    </div>
  );
}
