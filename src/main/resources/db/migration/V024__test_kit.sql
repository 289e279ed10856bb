SET LOCAL lock_timeout = '2s';

-- Test kits are written by the built-in writer and counted nowhere.
ALTER TABLE kit ADD COLUMN test boolean NOT NULL DEFAULT false, ADD COLUMN key_id uuid;
COMMENT ON COLUMN kit.key_id IS 'The key that ordered it, by id alone; none for a person.';

-- What came of a key's calls, a row for each day and each way in which they ended.
CREATE TABLE key_call (
  account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
  key_id uuid NOT NULL,
  day date NOT NULL,
  code text NOT NULL,
  calls bigint NOT NULL,
  PRIMARY KEY (account_id, key_id, day, code)
);
COMMENT ON COLUMN key_call.code IS 'ok, or the code of the problem.';

SELECT guard_account_table('key_call');
