SET LOCAL lock_timeout = '2s';

-- Every invoice seen, in its newest state. Amounts in the currency's smallest unit.
CREATE TABLE invoice (
  account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE, id text NOT NULL, subscription_id text, number text,
  status text NOT NULL, total bigint NOT NULL, amount_due bigint NOT NULL, amount_paid bigint NOT NULL,
  currency text NOT NULL, attempts bigint NOT NULL, created_at timestamptz NOT NULL, finalized_at timestamptz,
  next_attempt_at timestamptz, hosted_url text, pdf_url text,
  PRIMARY KEY (account_id, id));
CREATE INDEX invoice_by_time ON invoice (account_id, created_at DESC);

CREATE TABLE payment_dispute (
  account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE, id text NOT NULL, charge text NOT NULL,
  status text NOT NULL, reason text NOT NULL, amount bigint NOT NULL, currency text NOT NULL,
  created_at timestamptz NOT NULL, is_open boolean NOT NULL,
  PRIMARY KEY (account_id, id));

CREATE TABLE refund (
  account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE, id text NOT NULL, charge text,
  status text NOT NULL, amount bigint NOT NULL, currency text NOT NULL, created_at timestamptz NOT NULL,
  PRIMARY KEY (account_id, id));

-- One try to buy: its id makes the key under which Stripe opens one session and not two.
CREATE TABLE checkout_attempt (
  account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE, id uuid NOT NULL, plan text NOT NULL,
  billed_each text NOT NULL, customer text NOT NULL, session_id text, begun_at timestamptz NOT NULL,
  PRIMARY KEY (account_id, id));
CREATE INDEX checkout_attempt_by_session ON checkout_attempt (account_id, session_id);

-- Letters about money, so that none is sent twice.
CREATE TABLE dunning_letter (
  account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE, about text NOT NULL,
  kind text NOT NULL CONSTRAINT dunning_letter_kind
    CHECK (kind IN ('first-failure', 'last-day', 'suspended', 'recovered', 'trial-ending')),
  decided_at timestamptz NOT NULL,
  PRIMARY KEY (account_id, about, kind));
COMMENT ON COLUMN dunning_letter.about IS 'The subscription and since when it is owed for, or when its trial ends.';

SELECT guard_account_table('invoice'), guard_account_table('payment_dispute'), guard_account_table('refund'),
       guard_account_table('checkout_attempt'), guard_account_table('dunning_letter');
