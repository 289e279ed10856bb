SET LOCAL lock_timeout = '2s';

-- The last number given in an account's feed. Whoever adds to the feed holds this row until the commit, so that numbers
-- appear in their order and a reader who has seen one never misses a smaller one.
CREATE TABLE entity_event_count (
  account_id uuid PRIMARY KEY CONSTRAINT entity_event_count_account REFERENCES account ON DELETE CASCADE,
  last_sequence bigint NOT NULL
) WITH (fillfactor = 50);

-- What changed, for programs that keep a copy. Of a record's old events only the newest is kept.
CREATE TABLE entity_event (
  account_id uuid NOT NULL CONSTRAINT entity_event_account REFERENCES account ON DELETE CASCADE,
  sequence bigint NOT NULL,
  resource text NOT NULL CONSTRAINT entity_event_resource CHECK (resource IN ('Property', 'Piece')),
  record_id uuid NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (account_id, sequence)
);
CREATE INDEX entity_event_by_record ON entity_event (account_id, record_id, sequence);

SELECT guard_account_table('entity_event_count'), guard_account_table('entity_event');
