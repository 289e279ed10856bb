import { Link } from '@tanstack/react-router';
import { paths } from '../../config/paths';
import { AskResetForm } from '../../features/sign-in/components/ask-reset-form';
import { words } from '../../features/sign-in/words';
import { Card } from '../../ui/card';
import { PageTitle } from '../../ui/page-title';
import { linkClass } from '../../ui/text-link';

export function ResetPage() {
  return (
    <div className="grid gap-7">
      <PageTitle title={words.reset.title}>{words.reset.intro}</PageTitle>
      <Card>
        <AskResetForm />
      </Card>
      <p>
        <Link to={paths.login} className={linkClass}>
          {words.reset.back}
        </Link>
      </p>
    </div>
  );
}
