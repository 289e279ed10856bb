SET LOCAL lock_timeout = '2s';

-- Unlogged: after a crash everybody starts with a clean slate, and no commit waits for the disk.
-- Not guarded: limits are counted before anybody knows whose request it is.
CREATE UNLOGGED TABLE rate_limit (key text PRIMARY KEY, tat timestamptz NOT NULL);
COMMENT ON COLUMN rate_limit.tat IS 'Theoretical arrival time: when the next request would be exactly on schedule.';
CREATE INDEX rate_limit_by_tat ON rate_limit (tat);

GRANT SELECT, INSERT, UPDATE, DELETE ON rate_limit TO listwright_app;
