SET LOCAL lock_timeout = '2s';

-- What an account may use, part by part: a period's share of the plan, what rolled over, what was given or bought.
CREATE TABLE allowance (
  account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
  id uuid NOT NULL,
  key text NOT NULL,
  source text NOT NULL CONSTRAINT allowance_source
    CHECK (source IN ('plan', 'rollover', 'top-up', 'goodwill', 'overage')),
  plan text,
  pieces int NOT NULL,
  taken int NOT NULL DEFAULT 0,
  starts_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  reason text,
  given_by text,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (account_id, id),
  CONSTRAINT allowance_once UNIQUE (account_id, key),
  CONSTRAINT allowance_never_exceeded CHECK (taken BETWEEN 0 AND pieces)
) WITH (fillfactor = 50);
CREATE INDEX allowance_by_expiry ON allowance (account_id, expires_at);
COMMENT ON COLUMN allowance.key IS 'What it is for; the same reason never gives twice.';
COMMENT ON COLUMN allowance.taken IS 'Settled and held together; which is which say usage_entry and reservation.';

-- Pieces being written. A row that outlives its lease is swept. It goes with its lease, not with its account.
CREATE TABLE reservation (
  account_id uuid NOT NULL,
  piece_id uuid NOT NULL,
  allowance_id uuid NOT NULL,
  source text NOT NULL,
  period_start timestamptz NOT NULL,
  lease_until timestamptz NOT NULL,
  PRIMARY KEY (account_id, piece_id)
);
COMMENT ON COLUMN reservation.lease_until IS 'By the clock of the database, on which all nodes agree.';

CREATE TABLE overage_ceiling (
  account_id uuid PRIMARY KEY REFERENCES account ON DELETE CASCADE,
  pieces int NOT NULL CONSTRAINT overage_ceiling_pieces CHECK (pieces >= 0),
  set_by uuid NOT NULL,
  set_at timestamptz NOT NULL
);

-- Only the account's own end takes a ledger along: a deletion that cascades is one trigger deeper than any other.
CREATE FUNCTION refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND pg_trigger_depth() > 1 THEN RETURN OLD; END IF;
  RAISE EXCEPTION '% is added to, never rewritten', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;

SELECT guard_account_table('allowance'), guard_account_table('reservation'), guard_account_table('overage_ceiling');
REVOKE DELETE ON allowance FROM listwright_app, listwright_across;
