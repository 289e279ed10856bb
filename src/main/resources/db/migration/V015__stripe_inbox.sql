SET LOCAL lock_timeout = '2s';

-- Whom Stripe knows an account as. A deleted customer stays as a tombstone; the next one has the next number.
CREATE TABLE stripe_customer (
  account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE, number int NOT NULL,
  id text NOT NULL CONSTRAINT stripe_customer_id UNIQUE, created_at timestamptz NOT NULL, deleted_at timestamptz,
  PRIMARY KEY (account_id, number));

-- What Stripe said last of an account, beside the subscription. Whoever asks holds the lease and writes under its fence.
CREATE TABLE billing_standing (
  account_id uuid PRIMARY KEY REFERENCES account ON DELETE CASCADE,
  fence bigint NOT NULL DEFAULT 0, lease_until timestamptz, synced_at timestamptz,
  status text NOT NULL DEFAULT 'none', subscription_id text, billed_each text, cancel_at timestamptz,
  past_due_since timestamptz, trial_end timestamptz, dispute_open boolean NOT NULL DEFAULT false,
  next_plan text, next_each text, next_at timestamptz, payment_url text);
COMMENT ON COLUMN billing_standing.fence IS 'Grows with every lease: what was read under an older one is not written.';
COMMENT ON COLUMN billing_standing.lease_until IS 'By the clock of the database, on which all nodes agree.';
CREATE INDEX billing_standing_by_sync ON billing_standing (synced_at);

ALTER TABLE subscription ADD COLUMN overage_frozen boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN subscription.overage_frozen IS 'While a payment is disputed, nothing is delivered beyond the allowance.';

-- What Stripe told us, word for word. It belongs to no account: whose it is, is found out afterwards.
CREATE TABLE webhook_event (
  id text PRIMARY KEY, type text NOT NULL, api_version text, livemode boolean, happened_at timestamptz,
  received_at timestamptz NOT NULL, body bytea NOT NULL);
CREATE INDEX webhook_event_by_time ON webhook_event (received_at);
CREATE TRIGGER kept BEFORE UPDATE ON webhook_event FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();

-- What became of it.
CREATE TABLE webhook_work (
  event_id text PRIMARY KEY REFERENCES webhook_event ON DELETE CASCADE,
  customer text, subject text, hint text,
  state text NOT NULL CONSTRAINT webhook_work_state CHECK (state IN ('pending', 'done', 'ignored', 'stranger', 'parked')),
  tries int NOT NULL DEFAULT 0, trouble text, settled_at timestamptz
) WITH (fillfactor = 70);
CREATE INDEX webhook_work_by_customer ON webhook_work (customer) WHERE state IN ('pending', 'stranger', 'parked');
COMMENT ON COLUMN webhook_work.subject IS 'The object the event is about.';
COMMENT ON COLUMN webhook_work.hint IS 'The account that we gave Checkout along.';
COMMENT ON COLUMN webhook_work.state IS 'A stranger waits for its customer to become known; parked waits for the operator.';

-- For the operator: what did not end well, or not at all.
CREATE VIEW webhook_trouble AS
SELECT id, type, state, customer, tries, trouble, received_at
FROM webhook_event JOIN webhook_work ON event_id = id
WHERE state IN ('stranger', 'parked') OR state = 'pending' AND received_at < now() - interval '1 hour';

-- Up to where the events that Stripe keeps were compared with those it sent.
CREATE TABLE webhook_reconciled (only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row), upto timestamptz NOT NULL);

GRANT SELECT, INSERT, DELETE ON webhook_event TO listwright_app, listwright_across;
GRANT SELECT, INSERT, UPDATE, DELETE ON webhook_work, webhook_reconciled TO listwright_app, listwright_across;
GRANT SELECT ON webhook_trouble TO listwright_app, listwright_across;
SELECT guard_account_table('stripe_customer'), guard_account_table('billing_standing');
