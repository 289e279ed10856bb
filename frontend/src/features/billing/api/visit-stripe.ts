import { api } from '../../../lib/api';
import { ok } from '../../../lib/problem';
import { useSend } from '../../../lib/use-send';
import type { Offer } from '../offer';

type Errand = 'overview' | 'payment-method' | 'cancel';

/** The pages of Stripe are left and come back to; their addresses are made on click and kept nowhere. */
const leave = ({ url }: { url: string }) => location.assign(url);

export const useCheckout = () =>
  useSend<Offer, { url: string }>({
    call: async (body) => ok(await api.POST('/api/v1/checkout-sessions', { body })),
    done: leave,
  });

export const usePortal = () =>
  useSend<Errand, { url: string }>({
    call: async (flow) => ok(await api.POST('/api/v1/portal-sessions', { body: { flow } })),
    done: leave,
  });
