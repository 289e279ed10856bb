SET LOCAL lock_timeout = '2s';

-- The ledger: one row for each delivered piece.
CREATE TABLE usage_entry (
  account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE, id uuid NOT NULL, piece_id uuid NOT NULL,
  rewrite_of uuid, channel text NOT NULL, source text NOT NULL, allowance_id uuid, period_start timestamptz NOT NULL,
  delivered_at timestamptz NOT NULL, input_tokens bigint NOT NULL, cached_tokens bigint NOT NULL,
  output_tokens bigint NOT NULL, micro_usd bigint NOT NULL, price text, estimated boolean NOT NULL,
  PRIMARY KEY (account_id, id),
  CONSTRAINT usage_entry_once UNIQUE (account_id, piece_id)
);
COMMENT ON COLUMN usage_entry.source IS 'Which part of the allowance; overrun is delivered after its lease and counts nothing.';

-- What was paid to the model for nothing: failed, cancelled, withheld. Free for the account, not for us.
CREATE TABLE usage_loss (
  account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE, id uuid NOT NULL, piece_id uuid NOT NULL,
  channel text NOT NULL, lost_at timestamptz NOT NULL, input_tokens bigint NOT NULL, cached_tokens bigint NOT NULL,
  output_tokens bigint NOT NULL, micro_usd bigint NOT NULL, price text, estimated boolean NOT NULL,
  PRIMARY KEY (account_id, id),
  CONSTRAINT usage_loss_once UNIQUE (account_id, piece_id)
);

-- Sums, written together with the ledger, so that no page ever counts it.
CREATE TABLE usage_period (
  account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE, starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL, plan text NOT NULL, pays_micro_usd bigint NOT NULL, overage_micro_usd bigint NOT NULL,
  used int NOT NULL DEFAULT 0, granted int NOT NULL DEFAULT 0, overage int NOT NULL DEFAULT 0,
  input_tokens bigint NOT NULL DEFAULT 0, cached_tokens bigint NOT NULL DEFAULT 0,
  output_tokens bigint NOT NULL DEFAULT 0, micro_usd bigint NOT NULL DEFAULT 0, lost_micro_usd bigint NOT NULL DEFAULT 0,
  estimated int NOT NULL DEFAULT 0, warned_at int NOT NULL DEFAULT 0, overage_warned_at int NOT NULL DEFAULT 0,
  cost_alarmed boolean NOT NULL DEFAULT false, PRIMARY KEY (account_id, starts_at)
) WITH (fillfactor = 50);
COMMENT ON COLUMN usage_period.granted IS 'Of used, what came from top-ups and goodwill.';
COMMENT ON COLUMN usage_period.overage_micro_usd IS 'The price of one piece beyond the allowance.';

CREATE TABLE usage_day (
  account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE, period_start timestamptz NOT NULL, day date NOT NULL,
  channel text NOT NULL, pieces int NOT NULL, micro_usd bigint NOT NULL,
  PRIMARY KEY (account_id, period_start, day, channel)
) WITH (fillfactor = 50);

-- What each account paid and cost us, month by month, for the operator.
CREATE VIEW usage_margin WITH (security_invoker = true) AS
SELECT account_id, starts_at, plan, used, overage, pays_micro_usd + overage * overage_micro_usd AS paid_micro_usd,
       micro_usd + lost_micro_usd AS cost_micro_usd,
       pays_micro_usd + overage * overage_micro_usd - micro_usd - lost_micro_usd AS margin_micro_usd
FROM usage_period;
GRANT SELECT ON usage_margin TO listwright_app, listwright_across;

-- Added to, never rewritten.
CREATE TRIGGER kept BEFORE UPDATE OR DELETE ON usage_entry FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER kept BEFORE UPDATE OR DELETE ON usage_loss FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();

SELECT guard_account_table('usage_entry'), guard_account_table('usage_loss'), guard_account_table('usage_period'),
       guard_account_table('usage_day');
REVOKE UPDATE, DELETE ON usage_entry, usage_loss FROM listwright_app, listwright_across;
