SET LOCAL lock_timeout = '2s';

-- A letter is decided once and sent once; between the two the payment may have arrived.
ALTER TABLE dunning_letter ADD COLUMN sent_at timestamptz;
COMMENT ON COLUMN dunning_letter.sent_at IS 'Empty while it waits, and for ever if it was no longer so when its time came.';
