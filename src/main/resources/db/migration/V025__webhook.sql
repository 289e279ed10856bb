SET LOCAL lock_timeout = '2s';

CREATE TABLE webhook_endpoint (
  account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
  id uuid NOT NULL,
  url text NOT NULL,
  description text,
  events jsonb NOT NULL,
  enabled boolean NOT NULL,
  disabled_because text CONSTRAINT webhook_endpoint_reason CHECK (disabled_because IN ('gone', 'failing')),
  sealed_secret text NOT NULL,
  former_secret text,
  former_until timestamptz,
  failing_since timestamptz,
  created_at timestamptz NOT NULL,
  changed_at timestamptz NOT NULL,
  PRIMARY KEY (account_id, id),
  CONSTRAINT webhook_endpoint_former CHECK ((former_secret IS NULL) = (former_until IS NULL))
);
COMMENT ON COLUMN webhook_endpoint.disabled_because IS 'Empty when somebody of the office did it.';
COMMENT ON COLUMN webhook_endpoint.sealed_secret IS 'Sealed with a key made of JWT_SECRET: it has to sign.';
SELECT guard_account_table('webhook_endpoint');

-- An event for one endpoint, written with the change that it tells; with it goes a job that sends it.
CREATE TABLE webhook_delivery (
  account_id uuid NOT NULL,
  id uuid NOT NULL,
  endpoint_id uuid NOT NULL,
  event_id uuid NOT NULL,
  type text NOT NULL,
  payload text NOT NULL CONSTRAINT webhook_delivery_thin CHECK (octet_length(payload) < 20000),
  state text NOT NULL
    CONSTRAINT webhook_delivery_state CHECK (state IN ('pending', 'delivered', 'failed', 'cancelled')),
  tries int NOT NULL DEFAULT 0,
  due_at timestamptz NOT NULL,
  leased_until timestamptz,
  begun_at timestamptz NOT NULL,
  attempts jsonb NOT NULL DEFAULT '[]',
  created_at timestamptz NOT NULL,
  finished_at timestamptz,
  PRIMARY KEY (account_id, id),
  CONSTRAINT webhook_delivery_endpoint
    FOREIGN KEY (account_id, endpoint_id) REFERENCES webhook_endpoint ON DELETE CASCADE
);
COMMENT ON COLUMN webhook_delivery.payload IS 'Text, because the very bytes are signed.';
COMMENT ON COLUMN webhook_delivery.tries IS 'In this round: a redelivery begins anew.';
COMMENT ON COLUMN webhook_delivery.leased_until IS 'Somebody is sending it; if they died, others may from then on.';
CREATE INDEX webhook_delivery_list ON webhook_delivery (account_id, endpoint_id, id DESC);
CREATE INDEX webhook_delivery_due ON webhook_delivery (account_id, endpoint_id, due_at) WHERE state = 'pending';
CREATE INDEX webhook_delivery_old ON webhook_delivery (created_at);
SELECT guard_account_table('webhook_delivery');
