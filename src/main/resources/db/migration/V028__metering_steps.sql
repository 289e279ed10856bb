SET LOCAL lock_timeout = '2s';

-- The two steps that every delivered piece takes. Plans that are made while a table is small are kept by a session while
-- it grows, so neither may choose to read one from end to end, nor is a new plan made for each piece.

-- A step that stands alone is a transaction of its own, which begins by saying whose rows it is about. Within another one
-- that has been said: who names a second account there sees no rows.
CREATE FUNCTION acting_for(account uuid) RETURNS text LANGUAGE sql AS $$
  SELECT set_config('app.account', coalesce(nullif(current_setting('app.account', true), ''), CAST(account AS text)), true)
$$;

GRANT EXECUTE ON FUNCTION acting_for TO listwright_app;

-- All pieces or none. What expires first is taken first; overage comes last. Held or delivered pieces are not held again.
CREATE FUNCTION hold_pieces(account uuid, wanted uuid[], lease interval, asked_at timestamptz,
                            OUT open boolean, OUT enough boolean, OUT remaining int)
LANGUAGE plpgsql SET plan_cache_mode = force_generic_plan SET enable_seqscan = off AS $$
DECLARE whose text := acting_for(account); piece uuid; asked uuid[] := '{}'; free bigint; period timestamptz; part record;
BEGIN
  -- One at a time changes an account's allowance; each statement after this one sees what the one before did.
  PERFORM pg_advisory_xact_lock(hashtextextended('allowance ' || account, 0));
  FOREACH piece IN ARRAY wanted LOOP
    IF NOT EXISTS (SELECT FROM reservation WHERE account_id = account AND piece_id = piece)
       AND NOT EXISTS (SELECT FROM usage_entry WHERE account_id = account AND piece_id = piece) THEN
      asked := asked || piece;
    END IF;
  END LOOP;
  SELECT coalesce(sum(pieces - taken), 0), max(starts_at) FILTER (WHERE source = 'plan'),
         coalesce(sum(pieces - taken) FILTER (WHERE source <> 'overage'), 0)
  INTO free, period, remaining
  FROM allowance
  WHERE account_id = account AND starts_at <= asked_at AND expires_at > asked_at;
  open := period IS NOT NULL;
  enough := cardinality(asked) <= free;
  IF NOT (open AND enough) THEN RETURN; END IF;
  remaining := greatest(remaining - cardinality(asked), 0);
  WHILE asked <> '{}' LOOP
    SELECT id, source, pieces - taken AS free INTO STRICT part
    FROM allowance
    WHERE account_id = account AND starts_at <= asked_at AND expires_at > asked_at AND taken < pieces
    ORDER BY source = 'overage', expires_at, source = 'plan', id
    LIMIT 1;
    UPDATE allowance SET taken = taken + least(part.free, cardinality(asked))
    WHERE account_id = account AND id = part.id;
    INSERT INTO reservation (account_id, piece_id, allowance_id, source, period_start, lease_until)
    SELECT account, next.piece, part.id, part.source, period, statement_timestamp() + lease
    FROM unnest(asked[:part.free]) AS next (piece);
    asked := asked[part.free + 1:];
  END LOOP;
END $$;

GRANT EXECUTE ON FUNCTION hold_pieces TO listwright_app;
