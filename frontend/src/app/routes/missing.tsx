import { Link } from '@tanstack/react-router';
import { paths } from '../../config/paths';
import { buttonClass } from '../../ui/button';
import { PageTitle } from '../../ui/page-title';
import { words } from '../words';

export function MissingPage() {
  return (
    <main className="mx-auto grid max-w-2xl justify-items-start gap-6 px-4 py-16 sm:px-8">
      <PageTitle title={words.missingTitle}>{words.missing}</PageTitle>
      <Link to={paths.listings} className={buttonClass('main')}>
        {words.toListings}
      </Link>
    </main>
  );
}
