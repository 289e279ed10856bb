SET LOCAL lock_timeout = '2s';

-- A CHECK of a list is read from its text anew by each statement that changes a row, a domain only where one is named.
CREATE DOMAIN allowance_source AS text
  CONSTRAINT allowance_source CHECK (VALUE IN ('plan', 'rollover', 'top-up', 'goodwill', 'overage'));
ALTER TABLE allowance DROP CONSTRAINT allowance_source, ALTER source TYPE allowance_source;

-- Who creates a function that works as another role has it looked at as that role.
GRANT EXECUTE ON FUNCTION hold_pieces, settle_piece TO listwright_across;

-- All pieces or none. What expires first is taken first; overage comes last. Held or delivered pieces are not held again.
-- It works as the role that sees every account, since policies cost more than what they guard here: each statement names
-- the account, and who has begun a transaction for another one is turned away at the door.
CREATE OR REPLACE FUNCTION hold_pieces(account uuid, wanted uuid[], lease interval, asked_at timestamptz,
                                       OUT open boolean, OUT enough boolean, OUT remaining int)
LANGUAGE plpgsql SET role = listwright_across SET plan_cache_mode = force_generic_plan SET enable_seqscan = off AS $$
DECLARE piece uuid; asked uuid[] := '{}'; free bigint; period timestamptz; parts uuid[]; frees int[]; n int := 0; part text;
BEGIN
  IF CAST(nullif(current_setting('app.account', true), '') AS uuid) <> account THEN
    RAISE EXCEPTION 'The open transaction acts for another account' USING ERRCODE = 'insufficient_privilege';
  END IF;
  -- One at a time changes an account's allowance; each statement after this one sees what the one before did.
  PERFORM pg_advisory_xact_lock(hashtextextended('allowance ' || account, 0));
  FOREACH piece IN ARRAY wanted LOOP
    IF NOT EXISTS (SELECT FROM reservation WHERE account_id = account AND piece_id = piece)
       AND NOT EXISTS (SELECT FROM usage_entry WHERE account_id = account AND piece_id = piece) THEN
      asked := asked || piece;
    END IF;
  END LOOP;
  SELECT coalesce(sum(pieces - taken), 0), max(starts_at) FILTER (WHERE source = 'plan'),
         coalesce(sum(pieces - taken) FILTER (WHERE source <> 'overage'), 0),
         array_agg(id ORDER BY source = 'overage', expires_at, source = 'plan', id),
         array_agg(pieces - taken ORDER BY source = 'overage', expires_at, source = 'plan', id)
  INTO free, period, remaining, parts, frees
  FROM allowance
  WHERE account_id = account AND starts_at <= asked_at AND expires_at > asked_at;
  open := period IS NOT NULL;
  enough := cardinality(asked) <= free;
  IF NOT (open AND enough) THEN RETURN; END IF;
  remaining := greatest(remaining - cardinality(asked), 0);
  WHILE asked <> '{}' LOOP
    n := n + 1;
    CONTINUE WHEN frees[n] = 0;
    UPDATE allowance SET taken = taken + least(frees[n], cardinality(asked))
    WHERE account_id = account AND id = parts[n]
    RETURNING source INTO STRICT part;
    INSERT INTO reservation (account_id, piece_id, allowance_id, source, period_start, lease_until)
    SELECT account, next.piece, parts[n], part, period, statement_timestamp() + lease
    FROM unnest(asked[:frees[n]]) AS next (piece);
    asked := asked[frees[n] + 1:];
  END LOOP;
END $$;
