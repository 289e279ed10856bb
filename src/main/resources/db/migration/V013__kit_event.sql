SET LOCAL lock_timeout = '2s';

-- The last number given in a kit's log. Whoever adds to the log holds this row, so that numbers appear in their order.
CREATE TABLE kit_log (
  account_id uuid NOT NULL, kit_id uuid NOT NULL, last_seq bigint NOT NULL DEFAULT 0,
  PRIMARY KEY (account_id, kit_id),
  CONSTRAINT kit_log_kit FOREIGN KEY (account_id, kit_id) REFERENCES kit ON DELETE CASCADE
) WITH (fillfactor = 50);

-- What those who look on are told, from whatever node. Added words go when the kit has been finished for a while.
CREATE TABLE kit_event (
  account_id uuid NOT NULL,
  kit_id uuid NOT NULL,
  seq bigint NOT NULL,
  kind text NOT NULL CONSTRAINT kit_event_kind
    CHECK (kind IN ('piece.started', 'piece.delta', 'piece.revised', 'piece.finished', 'kit.finished')),
  piece_id uuid,
  text text,
  subject text,
  preheader text,
  at timestamptz NOT NULL,
  PRIMARY KEY (account_id, kit_id, seq),
  CONSTRAINT kit_event_log FOREIGN KEY (account_id, kit_id) REFERENCES kit_log ON DELETE CASCADE
);
CREATE INDEX kit_event_by_age ON kit_event (at);

SELECT guard_account_table('kit_log'), guard_account_table('kit_event');
