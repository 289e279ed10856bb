SET LOCAL lock_timeout = '2s';

-- By these programs get in. Revoked ones stay, so that whoever still shows one is told what became of it.
CREATE TABLE api_key (
  account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
  id uuid NOT NULL,
  name text NOT NULL,
  test boolean NOT NULL,
  hash bytea NOT NULL CONSTRAINT api_key_hash UNIQUE,
  ending text NOT NULL,
  scopes text NOT NULL,
  made_by uuid NOT NULL,
  made_at timestamptz NOT NULL,
  expires_at timestamptz,
  last_used_at timestamptz,
  last_used_from text,
  revoked_at timestamptz,
  replaced_by uuid,
  PRIMARY KEY (account_id, id)
);
COMMENT ON COLUMN api_key.hash IS 'SHA-256 of the key, which nobody keeps: 178 random bits need no slower digest.';
COMMENT ON COLUMN api_key.ending IS 'The last four characters, by which its owner tells it from others.';
COMMENT ON COLUMN api_key.scopes IS 'Words with one space between two: properties:read kits:write.';
COMMENT ON COLUMN api_key.made_by IS 'The member, by id alone: a key is the office''s and stays when they leave.';
COMMENT ON COLUMN api_key.last_used_at IS 'Written at most once a minute.';

SELECT guard_account_table('api_key');
