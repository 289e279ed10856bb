import { getRouteApi, Link } from '@tanstack/react-router';
import { paths } from '../../config/paths';
import { SignInForm } from '../../features/sign-in/components/sign-in-form';
import { type NoticeName, words } from '../../features/sign-in/words';
import { Card } from '../../ui/card';
import { Notice } from '../../ui/notice';
import { PageTitle } from '../../ui/page-title';
import { linkClass } from '../../ui/text-link';
import { useArrive } from '../arrivals';

const route = getRouteApi('/open/login');
const isNotice = (name: string | undefined): name is NoticeName => !!name && name in words.notices;

export function LoginPage() {
  const { next, notice } = route.useSearch();
  const arrive = useArrive();
  return (
    <div className="grid gap-7">
      <PageTitle title={words.login.title} />
      {isNotice(notice) && <Notice kind="fine" role="status" title={words.notices[notice]} />}
      <Card>
        <SignInForm onSignedIn={(me) => arrive(me, next)} />
      </Card>
      <p className="flex flex-wrap gap-x-8">
        <Link to={paths.reset} className={linkClass}>
          {words.login.forgot}
        </Link>
        <span>
          {words.login.noAccount}{' '}
          <Link to={paths.signup} className={linkClass}>
            {words.login.signUp}
          </Link>
        </span>
      </p>
    </div>
  );
}
