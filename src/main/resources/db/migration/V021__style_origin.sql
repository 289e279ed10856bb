SET LOCAL lock_timeout = '2s';

ALTER TABLE voice
  ADD COLUMN style_origin text NOT NULL DEFAULT 'counted'
    CONSTRAINT voice_style_origin CHECK (style_origin IN ('counted', 'model', 'edited')),
  ADD COLUMN style_model text;
COMMENT ON COLUMN voice.style_model IS 'Which model read the samples, where one did.';
