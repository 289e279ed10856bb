// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { show } from '../../../test/render';
import { answer, problem, serve } from '../../../test/server';
import { delivery, endpoint } from '../../../test/webhooks';
import { WebhooksDesk } from './webhooks-desk';

const path = '/api/v1/webhook-endpoints';
const list = `GET ${path}`;
const deliveries = `GET ${path}/wh_feed/deliveries`;
const page = (...data: unknown[]) => answer({ data, nextCursor: null });
const url = 'https://hooks.harbor.example/listwright';

function Desk({ hasApi }: { hasApi: boolean }) {
  const [open, setOpen] = useState<string>();
  return (
    <WebhooksDesk hasApi={hasApi} toPlans={<a href="/plans">See plans</a>} open={open} onOpen={setOpen} />
  );
}

const open = (hasApi = true) => show(<Desk hasApi={hasApi} />);
const dialog = () => within(screen.getByRole('dialog'));

it('adds an endpoint and shows its secret once', async () => {
  const calls = serve({
    [list]: page(),
    [`POST ${path}`]: answer({ endpoint: endpoint(), secret: 'whsec_abc' }, 201),
  });
  const user = open();
  expect(await screen.findByText(/No endpoints yet/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Add endpoint' }));
  await user.type(screen.getByLabelText('Address'), 'hooks');
  await user.click(dialog().getByRole('button', { name: 'Add endpoint' }));
  expect(await screen.findByText(/begins with https/)).toBeVisible();
  await user.clear(screen.getByLabelText('Address'));
  await user.type(screen.getByLabelText('Address'), url);
  await user.click(screen.getByRole('checkbox', { name: /The plan changes/ }));
  await user.click(dialog().getByRole('button', { name: 'Add endpoint' }));
  expect(await screen.findByRole('heading', { name: `Signing secret of ${url}` })).toHaveFocus();
  expect(screen.getByRole('group', { name: 'Signing secret' })).toHaveTextContent('whsec_abc');
  expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({
    url,
    description: '',
    events: ['kit.finished', 'piece.stale', 'usage.threshold', 'bulk.finished'],
  });
  await user.click(screen.getByRole('button', { name: 'I have copied it' }));
  expect(screen.queryByText('whsec_abc')).toBeNull();
});

it('puts what the server says of the address by its field', async () => {
  serve({
    [list]: page(),
    [`POST ${path}`]: problem(422, 'invalid-value', 'Some values cannot be accepted.', {
      errors: [{ field: 'url', message: 'has no public name' }],
    }),
  });
  const user = open();
  await user.click(await screen.findByRole('button', { name: 'Add endpoint' }));
  await user.type(screen.getByLabelText('Address'), 'https://localhost/hook');
  await user.click(dialog().getByRole('button', { name: 'Add endpoint' }));
  await waitFor(() => expect(screen.getByLabelText('Address')).toHaveFocus());
  expect(screen.getByLabelText('Address')).toHaveAccessibleDescription(/Has no public name\./);
});

it('sends a test and shows what became of it', async () => {
  const calls = serve({
    [list]: page(endpoint()),
    [`POST ${path}/wh_feed/test-events`]: answer(delivery({ state: 'pending', attempts: [] }), 202),
    [deliveries]: page(delivery({ type: 'webhook.test' })),
    [`POST ${path}/deliveries/dlv_1/redelivery`]: answer(delivery({ state: 'pending' }), 202),
  });
  const user = open();
  await user.click(await screen.findByRole('button', { name: `Send test ${url}` }));
  const log = within(await screen.findByRole('region', { name: `Deliveries to ${url}` }));
  expect(await log.findByText('Failed', { selector: 'h4 *' })).toBeVisible();
  await user.click(log.getByText(/^Details/));
  expect(log.getByText(/Answered 500, 120 ms/)).toBeVisible();
  expect(log.getByText('queue is full')).toBeVisible();
  expect(log.getByText(/it took too long/)).toBeVisible();
  await user.click(log.getByRole('button', { name: /^Send again Test/ }));
  await waitFor(() => expect(calls.some((call) => call.path.endsWith('/redelivery'))).toBe(true));
});

it('says why we stopped sending, and turns it on again', async () => {
  const calls = serve({
    [list]: page(endpoint({ enabled: false, disabledBecause: 'gone' })),
    [`PATCH ${path}/wh_feed`]: answer(endpoint()),
  });
  const user = open();
  expect(await screen.findByText(/It answered 410 Gone/)).toBeVisible();
  expect(screen.queryByRole('button', { name: `Send test ${url}` })).toBeNull();
  await user.click(screen.getByRole('button', { name: `Turn on ${url}` }));
  await waitFor(() =>
    expect(calls.find(({ method }) => method === 'PATCH')?.body).toEqual({ enabled: true }),
  );
});

it('rotates the secret with a grace', async () => {
  const calls = serve({
    [list]: page(endpoint()),
    [`POST ${path}/wh_feed/secret-rotations`]: answer({ secret: 'whsec_new', formerSecretUntil: null }, 201),
  });
  const user = open();
  await user.click(await screen.findByRole('button', { name: `Rotate secret... ${url}` }));
  await user.click(screen.getByRole('radio', { name: /^Now/ }));
  await user.click(dialog().getByRole('button', { name: 'Rotate secret' }));
  expect(await screen.findByText('whsec_new')).toBeVisible();
  expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({ graceHours: 0 });
});

it('leaves only the way out where the plan has no webhooks', async () => {
  const calls = serve({ [list]: page(endpoint()), [`DELETE ${path}/wh_feed`]: { status: 204 } });
  const user = open(false);
  expect(await screen.findByText(/You can still look and remove/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'See plans' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Add endpoint' })).toBeNull();
  await user.click(screen.getByRole('button', { name: `Remove... ${url}` }));
  await user.click(dialog().getByRole('button', { name: 'Remove endpoint' }));
  await waitFor(() => expect(calls.some(({ method }) => method === 'DELETE')).toBe(true));
});
