import { Link } from '@tanstack/react-router';
import { paths } from '../../config/paths';
import { SignUpForm } from '../../features/sign-in/components/sign-up-form';
import { words } from '../../features/sign-in/words';
import { Card } from '../../ui/card';
import { PageTitle } from '../../ui/page-title';
import { linkClass } from '../../ui/text-link';
import { useArrive } from '../arrivals';

export function SignUpPage() {
  const arrive = useArrive();
  return (
    <div className="grid gap-7">
      <PageTitle title={words.signup.title} screen={words.signup.screen}>
        {words.signup.intro}
      </PageTitle>
      <Card>
        <SignUpForm onSignedIn={(me) => arrive(me)} />
      </Card>
      <p>
        {words.signup.haveAccount}{' '}
        <Link to={paths.login} className={linkClass}>
          {words.signup.signIn}
        </Link>
      </p>
    </div>
  );
}
