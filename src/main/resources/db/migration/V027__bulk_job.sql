SET LOCAL lock_timeout = '2s';

-- Many homes written in one order. Whoever changes a job's homes holds the job's row first.
CREATE TABLE bulk_job (
  account_id uuid NOT NULL CONSTRAINT bulk_job_account REFERENCES account ON DELETE CASCADE,
  id uuid NOT NULL,
  status text NOT NULL CONSTRAINT bulk_job_status CHECK (status IN ('running', 'finished', 'cancelled')),
  wish jsonb NOT NULL,
  pieces int NOT NULL CONSTRAINT bulk_job_pieces CHECK (pieces > 0),
  rejected jsonb NOT NULL,
  member_id uuid NOT NULL, session_id uuid, key_id uuid, test boolean NOT NULL,
  served_at timestamptz,
  created_at timestamptz NOT NULL,
  ended_at timestamptz,
  PRIMARY KEY (account_id, id)
);
CREATE INDEX bulk_job_running ON bulk_job (id) WHERE status = 'running';
COMMENT ON COLUMN bulk_job.pieces IS 'Of each home.';
COMMENT ON COLUMN bulk_job.served_at IS 'When a home of it was begun last: offices take turns.';

CREATE TABLE bulk_home (
  account_id uuid NOT NULL, job_id uuid NOT NULL, line int NOT NULL, property_id uuid, kit_id uuid,
  status text NOT NULL CONSTRAINT bulk_home_status CHECK
    (status IN ('queued', 'starting', 'writing', 'finished', 'failed', 'rejected', 'not-written', 'cancelled')),
  field text, reason text, since timestamptz NOT NULL,
  PRIMARY KEY (account_id, job_id, line),
  CONSTRAINT bulk_home_job FOREIGN KEY (account_id, job_id) REFERENCES bulk_job ON DELETE CASCADE
) WITH (fillfactor = 70);
CREATE INDEX bulk_home_queued ON bulk_home (account_id, job_id, line) WHERE status = 'queued';
CREATE INDEX bulk_home_under_way ON bulk_home (account_id) WHERE status IN ('starting', 'writing');
CREATE INDEX bulk_home_by_kit ON bulk_home (account_id, kit_id) WHERE kit_id IS NOT NULL;
COMMENT ON COLUMN bulk_home.line IS 'Of the file that brought it, or its place in the list, from 1.';

CREATE INDEX kit_being_written ON kit (account_id) WHERE status = 'writing';

SELECT guard_account_table('bulk_job'), guard_account_table('bulk_home');
