SET LOCAL lock_timeout = '2s';

-- Whoever deals with an event puts its turn off first: should they never come back, it comes again by itself.
ALTER TABLE webhook_work ADD COLUMN due_at timestamptz NOT NULL DEFAULT '-infinity';
COMMENT ON COLUMN webhook_work.due_at IS 'When it is looked at next, while it is pending.';
CREATE INDEX webhook_work_by_turn ON webhook_work (due_at) WHERE state = 'pending';
