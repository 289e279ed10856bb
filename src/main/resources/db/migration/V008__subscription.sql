SET LOCAL lock_timeout = '2s';

-- What billing knows of an account's subscription. No row: no subscription, and the account's own plan by calendar months.
CREATE TABLE subscription (
  account_id uuid PRIMARY KEY REFERENCES account ON DELETE CASCADE,
  plan text NOT NULL CONSTRAINT subscription_plan CHECK (plan IN ('free', 'solo', 'team', 'brokerage')),
  billed_each text NOT NULL CONSTRAINT subscription_billed_each CHECK (billed_each IN ('month', 'year')),
  access text NOT NULL CONSTRAINT subscription_access CHECK (access IN ('paid', 'grace', 'suspended', 'ended')),
  anchor timestamptz NOT NULL,
  period_start timestamptz NOT NULL,
  period_end timestamptz NOT NULL,
  next_plan text CONSTRAINT subscription_next_plan CHECK (next_plan IN ('free', 'solo', 'team', 'brokerage')),
  grace_until timestamptz,
  CONSTRAINT subscription_period CHECK (period_start < period_end),
  CONSTRAINT subscription_grace CHECK (access <> 'grace' OR grace_until IS NOT NULL)
);
COMMENT ON COLUMN subscription.anchor IS 'When the first period began: months are counted from here, so the 31st comes back.';
COMMENT ON COLUMN subscription.next_plan IS 'Takes over at period_end; free is a cancellation.';

-- Pieces beyond the allowance, to be reported to the payment provider: one row a piece, for ever.
CREATE TABLE overage (
  account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
  piece_id uuid NOT NULL,
  price_micro_usd bigint NOT NULL,
  delivered_at timestamptz NOT NULL,
  reported_at timestamptz,
  PRIMARY KEY (account_id, piece_id)
);
CREATE INDEX overage_unreported ON overage (delivered_at) WHERE reported_at IS NULL;

SELECT guard_account_table('subscription'), guard_account_table('overage');
REVOKE DELETE ON overage FROM listwright_app, listwright_across;
