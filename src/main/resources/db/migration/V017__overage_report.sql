SET LOCAL lock_timeout = '2s';

-- How a piece beyond the allowance got onto a bill.
ALTER TABLE overage
  ADD COLUMN customer text,
  ADD COLUMN first_sent_at timestamptz,
  ADD COLUMN round int NOT NULL DEFAULT 0,
  ADD COLUMN billed_as text CONSTRAINT overage_billed_as CHECK (billed_as IN ('meter', 'invoice-item')),
  ADD COLUMN bundle uuid;
COMMENT ON COLUMN overage.first_sent_at IS 'Stripe knows an identifier again for 24 hours from here.';
COMMENT ON COLUMN overage.round IS 'Counts the times it was found missing at Stripe after those 24 hours, and sent anew.';
COMMENT ON COLUMN overage.bundle IS 'The invoice item that it shares with others that were too old for the meter.';
CREATE INDEX overage_by_time ON overage (account_id, delivered_at);

-- Ledger, outbox, meter and invoice of one period, beside each other.
CREATE TABLE overage_audit (
  account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE, period_start timestamptz NOT NULL,
  period_end timestamptz NOT NULL, ledger bigint NOT NULL, noted bigint NOT NULL, metered bigint NOT NULL,
  itemised bigint NOT NULL, at_stripe bigint, invoiced bigint, agrees boolean NOT NULL, checked_at timestamptz NOT NULL,
  PRIMARY KEY (account_id, period_start));
COMMENT ON COLUMN overage_audit.at_stripe IS 'What the meter counted; unknown while Stripe is away.';

SELECT guard_account_table('overage_audit');
