SET LOCAL lock_timeout = '2s';

-- How a period stands after one more piece was settled in it.
CREATE TYPE settling AS (
  source text, starts_at timestamptz, used int, overage int, warned_at int, overage_warned_at int, costly boolean,
  remaining int);

-- Nothing where the piece is not held. The period's row is taken before the day's, by everybody.
CREATE FUNCTION settle_piece(account uuid, entry uuid, piece uuid, renewed uuid, medium text, input bigint, cached bigint,
                             output bigint, cost bigint, tariff text, guessed boolean, free_cost bigint, now timestamptz)
RETURNS settling
LANGUAGE plpgsql SET plan_cache_mode = force_generic_plan SET enable_seqscan = off AS $$
DECLARE whose text := acting_for(account); held reservation; standing settling;
BEGIN
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
              > greatest(pays_micro_usd, free_cost) + overage * overage_micro_usd,
            (SELECT coalesce(sum(part.pieces - part.taken), 0)
             FROM allowance AS part
             WHERE part.account_id = account AND part.starts_at <= now AND expires_at > now AND source <> 'overage')
  INTO standing;
  INSERT INTO usage_entry (account_id, id, piece_id, rewrite_of, channel, source, allowance_id, period_start,
                           delivered_at, input_tokens, cached_tokens, output_tokens, micro_usd, price, estimated)
  VALUES (account, entry, piece, renewed, medium, held.source, held.allowance_id, held.period_start,
          now, input, cached, output, cost, tariff, guessed);
  INSERT INTO usage_day (account_id, period_start, day, channel, pieces, micro_usd)
  VALUES (account, held.period_start, CAST(now AT TIME ZONE 'UTC' AS date), medium, 1, cost)
  ON CONFLICT (account_id, period_start, day, channel) DO UPDATE
  SET pieces = usage_day.pieces + 1, micro_usd = usage_day.micro_usd + excluded.micro_usd;
  IF held.source = 'overage' THEN
    -- From here it is billed.
    INSERT INTO overage (account_id, piece_id, price_micro_usd, delivered_at)
    SELECT account, piece, overage_micro_usd, now
    FROM usage_period
    WHERE account_id = account AND starts_at = held.period_start;
  END IF;
  RETURN standing;
END $$;

GRANT EXECUTE ON FUNCTION settle_piece TO listwright_app;
