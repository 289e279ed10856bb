SET LOCAL lock_timeout = '2s';

-- How somebody of the office wants to sound.
CREATE TABLE voice (
  account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
  id uuid NOT NULL,
  name text NOT NULL,
  tone text,
  avoid jsonb NOT NULL,
  liked jsonb NOT NULL,
  sign_off text,
  samples jsonb NOT NULL,
  style jsonb NOT NULL,
  created_at timestamptz NOT NULL,
  changed_at timestamptz NOT NULL,
  PRIMARY KEY (account_id, id)
);
COMMENT ON COLUMN voice.style IS 'Plain statements read out of the samples, once, when they came.';

SELECT guard_account_table('voice');
