SET LOCAL lock_timeout = '2s';

-- Where an office knows its board's limit better than what is published.
CREATE TABLE board_limit (
  account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
  board text NOT NULL,
  characters int NOT NULL CHECK (characters BETWEEN 100 AND 20000),
  reason text NOT NULL,
  set_by uuid NOT NULL,
  set_at timestamptz NOT NULL,
  PRIMARY KEY (account_id, board)
);
COMMENT ON COLUMN board_limit.reason IS 'How the office knows, in its own words.';

SELECT guard_account_table('board_limit');
