SET LOCAL lock_timeout = '2s';

-- Nothing where the piece is not held. The period's row is taken before the day's, by everybody. Like hold_pieces it works
-- as the role that sees every account, names its own in each statement, and turns away who acts for another.
CREATE OR REPLACE FUNCTION settle_piece(account uuid, entry uuid, piece uuid, renewed uuid, medium text, input bigint,
                                        cached bigint, output bigint, cost bigint, tariff text, guessed boolean,
                                        free_cost bigint, now timestamptz)
RETURNS settling
LANGUAGE plpgsql SET role = listwright_across SET plan_cache_mode = force_generic_plan SET enable_seqscan = off AS $$
DECLARE held reservation; standing settling; today date := CAST(now AT TIME ZONE 'UTC' AS date);
BEGIN
  IF CAST(nullif(current_setting('app.account', true), '') AS uuid) <> account THEN
    RAISE EXCEPTION 'The open transaction acts for another account' USING ERRCODE = 'insufficient_privilege';
  END IF;
  DELETE FROM reservation WHERE account_id = account AND piece_id = piece RETURNING * INTO held;
  IF NOT FOUND THEN RETURN NULL; END IF;
  UPDATE usage_period
  SET used = used + CAST(held.source <> 'overage' AS int), overage = overage + CAST(held.source = 'overage' AS int),
      granted = granted + CAST(held.source IN ('top-up', 'goodwill') AS int),
      input_tokens = input_tokens + input, cached_tokens = cached_tokens + cached,
      output_tokens = output_tokens + output, micro_usd = micro_usd + cost, estimated = estimated + CAST(guessed AS int)
  WHERE account_id = account AND starts_at = held.period_start
  RETURNING held.source, starts_at, used, overage, warned_at, overage_warned_at,
            NOT cost_alarmed AND micro_usd + lost_micro_usd
              > greatest(pays_micro_usd, free_cost) + overage * overage_micro_usd, 0
  INTO standing;
  INSERT INTO usage_entry (account_id, id, piece_id, rewrite_of, channel, source, allowance_id, period_start,
                           delivered_at, input_tokens, cached_tokens, output_tokens, micro_usd, price, estimated)
  VALUES (account, entry, piece, renewed, medium, held.source, held.allowance_id, held.period_start,
          now, input, cached, output, cost, tariff, guessed);
  UPDATE usage_day SET pieces = pieces + 1, micro_usd = micro_usd + cost
  WHERE account_id = account AND period_start = held.period_start AND day = today AND channel = medium;
  IF NOT FOUND THEN
    INSERT INTO usage_day (account_id, period_start, day, channel, pieces, micro_usd)
    VALUES (account, held.period_start, today, medium, 1, cost)
    ON CONFLICT (account_id, period_start, day, channel) DO UPDATE
    SET pieces = usage_day.pieces + 1, micro_usd = usage_day.micro_usd + excluded.micro_usd;
  END IF;
  IF held.source = 'overage' THEN
    -- From here it is billed.
    INSERT INTO overage (account_id, piece_id, price_micro_usd, delivered_at)
    SELECT account, piece, overage_micro_usd, now
    FROM usage_period
    WHERE account_id = account AND starts_at = held.period_start;
  END IF;
  SELECT coalesce(sum(part.pieces - part.taken), 0) INTO standing.remaining
  FROM allowance AS part
  WHERE part.account_id = account AND part.starts_at <= now AND part.expires_at > now AND part.source <> 'overage';
  RETURN standing;
END $$;
