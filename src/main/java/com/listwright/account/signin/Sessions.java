package com.listwright.account.signin;

import com.listwright.account.Caller;
import com.listwright.account.MemberId;
import com.listwright.account.Role;
import com.listwright.account.SessionId;
import com.listwright.platform.AccountId;
import com.listwright.platform.Ids;
import com.listwright.platform.LinkToken;
import com.listwright.platform.Sweep;
import com.listwright.platform.Tenancy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The door to sessions: begin, prolong, recognise, end. */
@Singleton
public class Sessions implements Sweep {
    private static final Logger LOG = LoggerFactory.getLogger(Sessions.class);
    private static final Duration KEPT_AFTER_THE_END = Duration.ofDays(30);

    private final SessionRepository sessions;
    private final AccessTokens accessTokens;
    private final SessionSettings settings;
    private final Tenancy tenancy;
    private final Ids ids;
    private final Clock clock;

    Sessions(
            SessionRepository sessions,
            AccessTokens accessTokens,
            SessionSettings settings,
            Tenancy tenancy,
            Ids ids,
            Clock clock) {
        this.sessions = sessions;
        this.accessTokens = accessTokens;
        this.settings = settings;
        this.tenancy = tenancy;
        this.ids = ids;
        this.clock = clock;
    }

    public Pass begin(AccountId account, MemberId member, Role role, Device device) {
        var session = new SessionId(ids.next());
        return tenancy.in(account, () -> {
            var now = clock.instant();
            var expires = now.plus(settings.lifetime(role));
            sessions.add(account, session, member, device.userAgent(), device.address(), now, expires);
            sessions.memberSeen(account, member, now);
            return pass(new Caller(account, member, session, role), expires, now);
        });
    }

    /**
     * Gives a new pass for a refresh token that was not used before. A token that comes twice was stolen, from the
     * browser or by it, and nobody can tell which: the session ends. A lost answer is no reason to come twice, since
     * the same Idempotency-Key gets the same answer.
     */
    public Optional<Pass> refresh(LinkToken token, Device device) {
        var found = tenancy.across(
                "a refresh token is all that the browser shows", () -> sessions.findRefreshToken(token.hash()));
        return found.flatMap(presented -> tenancy.in(presented.account(), () -> {
            var now = clock.instant();
            var account = presented.account();
            var live = findLive(account, presented.session(), now);
            if (live.isEmpty()) {
                return Optional.<Pass>empty();
            }
            sessions.memberSeen(account, live.get().caller().member(), now);
            if (sessions.useRefreshToken(account, token.hash(), now) == 0) {
                sessions.end(account, presented.session(), now);
                LOG.warn("authn_token_reuse {}", presented.session());
                return Optional.<Pass>empty();
            }
            if (sessions.seen(account, presented.session(), now, device.address(), device.userAgent()) == 0) {
                return Optional.<Pass>empty();
            }
            return Optional.of(pass(live.get().caller(), live.get().expiresAt(), now));
        }));
    }

    /** Who shows this token, if its session still lives. */
    public Optional<Caller> recognise(String access) {
        return accessTokens
                .verify(access)
                .flatMap(named -> findLive(named.account(), named.session(), clock.instant()))
                .map(LiveSession::caller);
    }

    private Optional<LiveSession> findLive(AccountId account, SessionId session, Instant now) {
        return tenancy.ask(
                account,
                LiveSession.question(
                        account, session, now, now.minus(settings.idle()), now.minus(settings.ownerAtMost())));
    }

    public void end(Caller caller) {
        tenancy.in(caller.account(), () -> sessions.end(caller.account(), caller.session(), clock.instant()));
    }

    /** Signing out works with the refresh token alone too: the other one may have run out meanwhile. */
    public void end(LinkToken refresh) {
        tenancy.across("a refresh token is all that the browser shows", () -> sessions.findRefreshToken(refresh.hash()))
                .ifPresent(presented -> tenancy.in(
                        presented.account(),
                        () -> sessions.end(presented.account(), presented.session(), clock.instant())));
    }

    public boolean endOwn(Caller caller, SessionId id) {
        return tenancy.in(
                caller.account(), () -> sessions.endOwn(caller.account(), caller.member(), id, clock.instant()) == 1);
    }

    void endAll(AccountId account, MemberId member, @Nullable SessionId except) {
        tenancy.in(
                account,
                () -> sessions.endAll(account, member, except == null ? null : except.value(), clock.instant()));
    }

    public List<Session> list(Caller caller, @Nullable UUID after, int atMost) {
        var now = clock.instant();
        return tenancy.in(
                caller.account(),
                () -> sessions.list(caller.account(), caller.member(), after, atMost, now, now.minus(settings.idle())));
    }

    private Pass pass(Caller caller, Instant expires, Instant now) {
        var refresh = LinkToken.fresh();
        sessions.addRefreshToken(caller.account(), refresh.hash(), caller.session(), now);
        return new Pass(
                caller,
                accessTokens.issue(caller.account(), caller.session()),
                settings.access(),
                refresh,
                Duration.between(now, expires));
    }

    @Override
    public String what() {
        return "sessions that ended long ago";
    }

    @Override
    public int sweep() {
        return tenancy.across(
                "sessions that ended long ago are swept for all",
                () -> sessions.sweep(clock.instant().minus(KEPT_AFTER_THE_END)));
    }
}
