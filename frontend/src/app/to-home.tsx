import { Link } from '@tanstack/react-router';
import { paths } from '../config/paths';
import type { LinkTo } from '../features/property/components/listing-list';

export const toHome: LinkTo = ({ id }, look, children) => (
  <Link to={paths.listing} params={{ id }} className={look}>
    {children}
  </Link>
);
