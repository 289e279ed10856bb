SET LOCAL lock_timeout = '2s';

-- Not guarded: keys are looked up before anybody knows whose request it is; the scope keeps callers apart.
CREATE TABLE idempotent_answer (
  scope text NOT NULL,
  key_hash bytea NOT NULL,
  request_hash bytea NOT NULL,
  sealed bytea,
  locked_until timestamptz,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (scope, key_hash)
);
COMMENT ON COLUMN idempotent_answer.sealed IS 'The answer, encrypted (answers can carry tokens); none while the first request runs.';
CREATE INDEX idempotent_answer_by_age ON idempotent_answer (created_at);

GRANT SELECT, INSERT, UPDATE, DELETE ON idempotent_answer TO listwright_app;
