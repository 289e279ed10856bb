import { Link } from '@tanstack/react-router';
import { paths } from '../config/paths';
import { linkClass } from '../ui/text-link';
import { words } from './words';

/** Where a wish meets a limit. */
export const ToPlans = () => (
  <Link to={paths.billing} className={`${linkClass} justify-self-start`}>
    {words.plans}
  </Link>
);
