package com.listwright.account.signin;

import com.listwright.account.SessionId;
import com.listwright.platform.AccountId;
import com.listwright.platform.CannotStart;
import com.listwright.platform.Digests;
import com.listwright.platform.Mode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.ParseException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The short-lived token of a browser: a signed JWT that names a session and says nothing else worth reading. JWT_SECRET
 * may hold several secrets, comma-separated: the first signs, all are accepted, so that one can be replaced without
 * signing anybody out.
 */
@Singleton
class AccessTokens {
    /** The session that a good token names. */
    record Named(AccountId account, SessionId session) {}

    private static final JOSEObjectType TYPE = new JOSEObjectType("at+jwt");
    private static final String AUDIENCE = "listwright";
    private static final int LEAST_BYTES = 32;

    private record Key(String id, byte[] secret) {
        static Key of(byte[] secret) {
            return new Key(HexFormat.of().formatHex(Digests.sha256(secret), 0, 4), secret);
        }
    }

    private final List<Key> keys = new ArrayList<>();
    private final SessionSettings settings;
    private final Clock clock;

    AccessTokens(Mode mode, SessionSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        for (var secret : settings.secrets().split(",", -1)) {
            var bytes = secret.strip().getBytes(StandardCharsets.UTF_8);
            if (bytes.length >= LEAST_BYTES) {
                keys.add(Key.of(bytes));
            } else if (bytes.length > 0) {
                throw new CannotStart("JWT_SECRET holds a secret of fewer than 32 bytes: take 32 random ones or more.");
            }
        }
        if (keys.isEmpty() && mode == Mode.PRODUCTION) {
            throw new CannotStart("JWT_SECRET is missing: set it to 32 random bytes or more.");
        }
        if (keys.isEmpty()) {
            keys.add(Key.of(randomSecret()));
        }
    }

    /** A laptop needs no setting: after a restart each browser fetches a new token with its refresh token. */
    private static byte[] randomSecret() {
        var secret = new byte[LEAST_BYTES];
        new SecureRandom().nextBytes(secret);
        return secret;
    }

    String issue(AccountId account, SessionId session) {
        var now = clock.instant();
        var claims = new JWTClaimsSet.Builder()
                .audience(AUDIENCE)
                .subject(account.toString())
                .claim("sid", session.toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(settings.access())))
                .build();
        var key = keys.getFirst();
        var header = new JWSHeader.Builder(JWSAlgorithm.HS256)
                .type(TYPE)
                .keyID(key.id())
                .build();
        var token = new SignedJWT(header, claims);
        try {
            token.sign(new MACSigner(key.secret()));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
        return token.serialize();
    }

    Optional<Named> verify(String text) {
        try {
            var token = SignedJWT.parse(text);
            return isGenuine(token) ? named(token.getJWTClaimsSet()) : Optional.empty();
        } catch (ParseException | JOSEException | NullPointerException | IllegalArgumentException forged) {
            // The parser stumbles over some texts, a header of "null" for instance.
            return Optional.empty();
        }
    }

    private boolean isGenuine(SignedJWT token) throws JOSEException {
        var header = token.getHeader();
        if (!JWSAlgorithm.HS256.equals(header.getAlgorithm()) || !TYPE.equals(header.getType())) {
            return false;
        }
        for (var key : keys) {
            if (key.id().equals(header.getKeyID())) {
                return token.verify(new MACVerifier(key.secret()));
            }
        }
        return false;
    }

    private Optional<Named> named(JWTClaimsSet claims) throws ParseException {
        var expires = claims.getExpirationTime();
        var subject = claims.getSubject();
        var sid = claims.getStringClaim("sid");
        if (expires == null
                || subject == null
                || sid == null
                || !claims.getAudience().contains(AUDIENCE)
                || !clock.instant().isBefore(expires.toInstant())) {
            return Optional.empty();
        }
        return AccountId.parse(subject)
                .flatMap(account -> SessionId.parse(sid).map(session -> new Named(account, session)));
    }
}
