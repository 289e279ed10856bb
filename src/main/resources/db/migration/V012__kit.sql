SET LOCAL lock_timeout = '2s';

-- What somebody ordered for a home, with the confirmed facts as they stood then.
CREATE TABLE kit (
  account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE, id uuid NOT NULL, property_id uuid NOT NULL,
  property_revision int NOT NULL, facts jsonb NOT NULL, tone text NOT NULL, language text NOT NULL,
  occasion text NOT NULL, mls text, notes text, voice jsonb, signature jsonb NOT NULL,
  writer text NOT NULL CONSTRAINT kit_writer CHECK (writer IN ('model', 'built-in')),
  status text NOT NULL CONSTRAINT kit_status CHECK (status IN ('writing', 'finished', 'cancelled')),
  ordered_by uuid NOT NULL, created_at timestamptz NOT NULL, finished_at timestamptz, PRIMARY KEY (account_id, id),
  CONSTRAINT kit_property FOREIGN KEY (account_id, property_id) REFERENCES property ON DELETE CASCADE);
CREATE INDEX kit_by_property ON kit (account_id, property_id, id);
COMMENT ON COLUMN kit.voice IS 'As it was when the kit was ordered; the voice itself may change or go.';
COMMENT ON COLUMN kit.ordered_by IS 'The member, by id alone: what they did stays when they leave.';

CREATE TABLE piece (
  account_id uuid NOT NULL, id uuid NOT NULL, kit_id uuid NOT NULL, position int NOT NULL, channel text NOT NULL,
  status text NOT NULL CONSTRAINT piece_status CHECK
    (status IN ('queued', 'writing', 'ready', 'withheld', 'failed', 'cancelled', 'approved', 'rejected')),
  attempt_id uuid NOT NULL, tries int NOT NULL DEFAULT 0, instruction text, facts jsonb, version int NOT NULL DEFAULT 0,
  stale_facts jsonb NOT NULL DEFAULT '[]', reason text, question text, created_at timestamptz NOT NULL,
  changed_at timestamptz NOT NULL, PRIMARY KEY (account_id, id),
  CONSTRAINT piece_kit FOREIGN KEY (account_id, kit_id) REFERENCES kit ON DELETE CASCADE);
CREATE INDEX piece_by_kit ON piece (account_id, kit_id, position);
COMMENT ON COLUMN piece.attempt_id IS 'What is counted: at first the piece itself, then the newest rewrite of it.';
COMMENT ON COLUMN piece.tries IS 'How often this attempt was begun; what keeps dying is given up.';
COMMENT ON COLUMN piece.facts IS 'What a rewrite goes by; where there is none, the kit''s.';
COMMENT ON COLUMN piece.version IS 'The one that stands; 0 before anything does.';

CREATE TABLE piece_version (
  account_id uuid NOT NULL, piece_id uuid NOT NULL, version int NOT NULL,
  made_by text NOT NULL CONSTRAINT piece_version_made_by CHECK
    (made_by IN ('writer', 'rewrite', 'edit', 'remedy', 'restoration')),
  member_id uuid, made_at timestamptz NOT NULL, text text NOT NULL, subject text, subjects jsonb NOT NULL,
  preheader text, judgement jsonb NOT NULL, used_facts jsonb NOT NULL, writer text NOT NULL, model text,
  prompt_version text, input_tokens bigint NOT NULL, output_tokens bigint NOT NULL, micro_usd bigint NOT NULL,
  PRIMARY KEY (account_id, piece_id, version),
  CONSTRAINT piece_version_piece FOREIGN KEY (account_id, piece_id) REFERENCES piece ON DELETE CASCADE);
COMMENT ON COLUMN piece_version.judgement IS 'Findings, claims, counts and what was not checked, as they go out.';
COMMENT ON COLUMN piece_version.used_facts IS 'The facts on which a claim of the text rests.';

SELECT guard_account_table('kit'), guard_account_table('piece'), guard_account_table('piece_version');
-- Versions are added to, never rewritten; they go only with their account.
REVOKE UPDATE, DELETE ON piece_version FROM listwright_app, listwright_across;
