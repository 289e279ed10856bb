SET LOCAL lock_timeout = '2s';

CREATE TABLE account (
  id uuid PRIMARY KEY, name text NOT NULL, created_at timestamptz NOT NULL, closed_at timestamptz,
  plan text NOT NULL DEFAULT 'free' CONSTRAINT account_plan CHECK (plan IN ('free', 'solo', 'team', 'brokerage')));

CREATE TABLE member (
  account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE, id uuid NOT NULL, name text NOT NULL,
  email text NOT NULL, email_key text NOT NULL CONSTRAINT member_email_key_unique UNIQUE,
  role text NOT NULL CONSTRAINT member_role CHECK (role IN ('owner', 'broker', 'agent')),
  password_hash text NOT NULL, email_verified_at timestamptz, joined_at timestamptz NOT NULL, last_seen_at timestamptz,
  PRIMARY KEY (account_id, id));
COMMENT ON COLUMN member.email IS 'As typed; email_key is its lower-case form, and belongs to one member of one account.';

CREATE TABLE session (
  account_id uuid NOT NULL, id uuid NOT NULL, member_id uuid NOT NULL, device text, address text,
  created_at timestamptz NOT NULL, last_seen_at timestamptz NOT NULL, expires_at timestamptz NOT NULL,
  ended_at timestamptz, PRIMARY KEY (account_id, id),
  CONSTRAINT session_member FOREIGN KEY (account_id, member_id) REFERENCES member ON DELETE CASCADE);
CREATE INDEX session_by_member ON session (account_id, member_id);

CREATE TABLE refresh_token (
  account_id uuid NOT NULL, hash bytea CONSTRAINT refresh_token_hash UNIQUE, session_id uuid NOT NULL,
  created_at timestamptz NOT NULL, used_at timestamptz, PRIMARY KEY (account_id, hash),
  CONSTRAINT refresh_token_session FOREIGN KEY (account_id, session_id) REFERENCES session ON DELETE CASCADE);
CREATE INDEX refresh_token_by_session ON refresh_token (account_id, session_id);
COMMENT ON COLUMN refresh_token.used_at IS 'A token that is used a second time ends its session.';

CREATE TABLE mail_token (
  account_id uuid NOT NULL, hash bytea CONSTRAINT mail_token_hash UNIQUE, member_id uuid NOT NULL,
  purpose text NOT NULL CONSTRAINT mail_token_purpose CHECK (purpose IN ('verify', 'reset')),
  created_at timestamptz NOT NULL, expires_at timestamptz NOT NULL, used_at timestamptz,
  PRIMARY KEY (account_id, hash),
  CONSTRAINT mail_token_member FOREIGN KEY (account_id, member_id) REFERENCES member ON DELETE CASCADE);
CREATE INDEX mail_token_by_member ON mail_token (account_id, member_id);

CREATE TABLE invitation (
  account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE, id uuid NOT NULL, email text NOT NULL,
  email_key text NOT NULL, name text, role text NOT NULL
    CONSTRAINT invitation_role CHECK (role IN ('owner', 'broker', 'agent')),
  invited_by uuid, hash bytea CONSTRAINT invitation_hash UNIQUE, created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL, PRIMARY KEY (account_id, id),
  CONSTRAINT invitation_once UNIQUE (account_id, email_key),
  CONSTRAINT invitation_inviter FOREIGN KEY (account_id, invited_by) REFERENCES member ON DELETE SET NULL (invited_by));
CREATE INDEX invitation_by_inviter ON invitation (account_id, invited_by);
COMMENT ON COLUMN invitation.invited_by IS 'Nobody, once the member who invited has left.';
COMMENT ON COLUMN invitation.hash IS 'Of the link in the mail; none before the mail was sent.';

SELECT guard_account_table('account', 'id'), guard_account_table('member'), guard_account_table('session'),
       guard_account_table('refresh_token'), guard_account_table('mail_token'), guard_account_table('invitation');
