SET LOCAL lock_timeout = '2s';

-- How a kit stands, and what came after what was seen; one empty row where there is no such kit.
CREATE FUNCTION kit_news(account uuid, asked uuid, seen bigint, at_most int)
RETURNS TABLE (status text, seq bigint, kind text, piece uuid, words text, subject text, preheader text)
LANGUAGE plpgsql AS $$
DECLARE whose text := acting_for(account);
BEGIN
  RETURN QUERY
  SELECT kit.status, news.seq, news.kind, news.piece_id, news.text, news.subject, news.preheader
  FROM kit
  LEFT JOIN LATERAL (SELECT event.seq, event.kind, event.piece_id, event.text, event.subject, event.preheader
                     FROM kit_event AS event
                     WHERE event.account_id = account AND event.kit_id = asked AND event.seq > seen
                     ORDER BY event.seq
                     LIMIT at_most) AS news ON true
  WHERE kit.account_id = account AND kit.id = asked
  ORDER BY news.seq;
  IF NOT FOUND THEN RETURN NEXT; END IF;
END $$;

-- Numbers them without a gap, in the order in which they are committed; answers the last number, or 0. What stands alone is
-- for looking on only and may be lost when the database's machine dies: nobody waits for its disk.
CREATE FUNCTION add_to_kit(account uuid, kit uuid, entries jsonb, added_at timestamptz) RETURNS bigint
LANGUAGE plpgsql AS $$
DECLARE alone boolean := coalesce(current_setting('app.account', true), '') = '';
        light text := CASE WHEN alone THEN set_config('synchronous_commit', 'off', true) END;
        whose text := acting_for(account); last bigint;
BEGIN
  UPDATE kit_log SET last_seq = last_seq + jsonb_array_length(entries)
  WHERE account_id = account AND kit_id = kit
  RETURNING last_seq INTO last;
  IF NOT FOUND THEN RETURN 0; END IF;
  INSERT INTO kit_event (account_id, kit_id, seq, kind, piece_id, text, subject, preheader, at)
  SELECT account, kit, last - jsonb_array_length(entries) + entry.number, entry.line ->> 'kind',
         CAST(entry.line ->> 'piece' AS uuid), entry.line ->> 'text', entry.line ->> 'subject',
         entry.line ->> 'preheader', added_at
  FROM jsonb_array_elements(entries) WITH ORDINALITY AS entry (line, number);
  RETURN last;
END $$;

GRANT EXECUTE ON FUNCTION kit_news, add_to_kit TO listwright_app;
