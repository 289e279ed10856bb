SET LOCAL lock_timeout = '2s';

-- Questions that come with nearly every request. Each is answered in one trip, in a transaction of its own where none
-- is open.

-- Nothing where the session has ended. The member's role is read with each request: a demotion takes effect at once.
CREATE FUNCTION live_session(account uuid, asked uuid, asked_at timestamptz, seen_since timestamptz,
                             owner_since timestamptz, OUT member uuid, OUT role text, OUT until timestamptz)
LANGUAGE plpgsql AS $$
DECLARE whose text := acting_for(account);
BEGIN
  SELECT who.id, who.role, session.expires_at INTO member, role, until
  FROM session
  JOIN member AS who ON who.account_id = session.account_id AND who.id = session.member_id
  JOIN account AS office ON office.id = session.account_id AND office.closed_at IS NULL
  WHERE session.account_id = account AND session.id = asked AND session.ended_at IS NULL
    AND session.expires_at > asked_at AND session.last_seen_at > seen_since
    AND (who.role <> 'owner' OR session.created_at > owner_since);
END $$;

-- Nothing before the period was touched.
CREATE FUNCTION pieces_left(account uuid, asked_at timestamptz) RETURNS int
LANGUAGE plpgsql AS $$
DECLARE whose text := acting_for(account);
BEGIN
  RETURN (SELECT coalesce(sum(pieces - taken) FILTER (WHERE source <> 'overage'), 0)
          FROM allowance
          WHERE account_id = account AND starts_at <= asked_at AND expires_at > asked_at
          HAVING bool_or(source = 'plan'));
END $$;

GRANT EXECUTE ON FUNCTION live_session, pieces_left TO listwright_app;
