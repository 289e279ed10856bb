SET LOCAL lock_timeout = '2s';

ALTER TABLE kit ADD COLUMN open_house jsonb;
COMMENT ON COLUMN kit.open_house IS 'When the home stands open, as whoever ordered the kit stated it.';
