package com.listwright.metering;

import java.util.Map;

/** Works everything out again from the ledger; a query that finds a row has found a lie. */
final class Audit {
    static final Map<String, String> LIES = Map.of(
            "a part of an allowance says something else than the ledger and the reservations", """
            SELECT allowance.id || ': ' || taken
            FROM allowance
            WHERE taken <> (SELECT count(*) FROM usage_entry WHERE usage_entry.account_id = allowance.account_id
                              AND allowance_id = allowance.id)
                         + (SELECT count(*) FROM reservation WHERE reservation.account_id = allowance.account_id
                              AND allowance_id = allowance.id)
            """,
            "more was used and held than there was", """
            SELECT allowance.id || ': ' || count(*)
            FROM allowance
            JOIN (SELECT account_id, allowance_id FROM usage_entry
                  UNION ALL
                  SELECT account_id, allowance_id FROM reservation) AS piece
              ON piece.account_id = allowance.account_id AND piece.allowance_id = allowance.id
            GROUP BY allowance.account_id, allowance.id
            HAVING count(*) > max(pieces)
            """,
            "a period's sums differ from the ledger's", """
            SELECT period.starts_at
            FROM usage_period AS period
            LEFT JOIN LATERAL (
              SELECT count(*) FILTER (WHERE source NOT IN ('overage', 'overrun')) AS used,
                     count(*) FILTER (WHERE source = 'overage') AS overage,
                     count(*) FILTER (WHERE source IN ('top-up', 'goodwill')) AS granted,
                     coalesce(sum(micro_usd), 0) AS micro_usd, coalesce(sum(input_tokens), 0) AS input_tokens,
                     coalesce(sum(output_tokens), 0) AS output_tokens
              FROM usage_entry
              WHERE account_id = period.account_id AND period_start = period.starts_at) AS ledger ON true
            WHERE (period.used, period.overage, period.granted, period.micro_usd, period.input_tokens,
                   period.output_tokens)
              <> (ledger.used, ledger.overage, ledger.granted, ledger.micro_usd, ledger.input_tokens,
                  ledger.output_tokens)
            """,
            "a day's sums differ from the ledger's", """
            SELECT coalesce(summed.day, counted.day) || ': ' || summed.pieces || ' / ' || counted.pieces
            FROM usage_day AS summed
            FULL JOIN (SELECT account_id, period_start, CAST(delivered_at AT TIME ZONE 'UTC' AS date) AS day, channel,
                              count(*) AS pieces, sum(micro_usd) AS micro_usd
                       FROM usage_entry
                       WHERE source <> 'overrun'
                       GROUP BY 1, 2, 3, 4) AS counted
              USING (account_id, period_start, day, channel)
            WHERE (summed.pieces, summed.micro_usd) IS DISTINCT FROM (counted.pieces, counted.micro_usd)
            """,
            "what is billed beyond the allowance is not what was delivered beyond it", """
            SELECT coalesce(billed.piece_id, entry.piece_id)
            FROM overage AS billed
            FULL JOIN (SELECT account_id, piece_id FROM usage_entry WHERE source = 'overage') AS entry
              USING (account_id, piece_id)
            WHERE billed.delivered_at IS NULL OR entry.piece_id IS NULL
            """,
            "a piece is delivered and held", """
            SELECT piece_id FROM usage_entry JOIN reservation USING (account_id, piece_id)
            """);

    private Audit() {}
}
