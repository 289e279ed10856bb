package com.listwright.account.signin;

import com.listwright.account.Caller;
import com.listwright.account.MemberId;
import com.listwright.account.Role;
import com.listwright.account.SessionId;
import com.listwright.platform.AccountId;
import com.listwright.platform.Question;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A session that has not ended, and until when at most. */
record LiveSession(Caller caller, Instant expiresAt) {
    private static final String ASKED = "SELECT member, role, until FROM live_session(?, ?, ?, ?, ?)";

    static Question<Optional<LiveSession>> question(
            AccountId account, SessionId session, Instant now, Instant seenSince, Instant ownerSince) {
        return new Question<>(
                ASKED,
                List.of(account.value(), session.value(), now, seenSince, ownerSince),
                row -> read(account, session, row));
    }

    private static Optional<LiveSession> read(AccountId account, SessionId session, ResultSet row) throws SQLException {
        var member = row.getObject("member", UUID.class);
        return member == null
                ? Optional.empty()
                : Optional.of(new LiveSession(
                        new Caller(account, new MemberId(member), session, Role.of(row.getString("role"))),
                        row.getObject("until", OffsetDateTime.class).toInstant()));
    }
}
