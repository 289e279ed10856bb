import { Link, useLocation } from '@tanstack/react-router';
import { paths } from '../../config/paths';
import { BillingStrip } from '../../features/billing/components/billing-strip';
import { words as billing } from '../../features/billing/words';
import { linkClass } from '../../ui/text-link';

export default function PaymentStrip() {
  const there = useLocation({ select: ({ pathname }) => pathname === paths.billing });
  return (
    <BillingStrip
      toBilling={
        !there && (
          <Link to={paths.billing} className={linkClass}>
            {billing.strip.look}
          </Link>
        )
      }
    />
  );
}
