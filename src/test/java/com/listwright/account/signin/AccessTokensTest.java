package com.listwright.account.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.listwright.TestClock;
import com.listwright.account.SessionId;
import com.listwright.platform.AccountId;
import com.listwright.platform.CannotStart;
import com.listwright.platform.Mode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessTokensTest {
    private static final String SECRET = "0123456789abcdef0123456789abcdef";
    private static final String NEXT_SECRET = "fedcba9876543210fedcba9876543210";

    private final TestClock clock = new TestClock();
    private final AccountId account = new AccountId(UUID.randomUUID());
    private final SessionId session = new SessionId(UUID.randomUUID());

    @Test
    void aTokenNamesItsSessionForTenMinutesAndSaysNothingElse() {
        var tokens = tokens(SECRET, Mode.PRODUCTION);
        var token = tokens.issue(account, session);
        assertThat(tokens.verify(token)).contains(new AccessTokens.Named(account, session));
        var claims = new String(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), StandardCharsets.UTF_8);
        assertThat(claims).contains("\"sid\"", "\"sub\"", "\"exp\"", "\"iat\"", "\"aud\"");
        assertThat(claims.split(":\"|\":", -1)).hasSize(6);
        clock.advance(Duration.ofMinutes(10).minusSeconds(2));
        assertThat(tokens.verify(token)).isPresent();
        clock.advance(Duration.ofSeconds(2));
        assertThat(tokens.verify(token)).isEmpty();
    }

    @Test
    void aSecretCanBeReplacedWithoutSigningAnybodyOut() {
        var before = tokens(SECRET, Mode.PRODUCTION);
        var between = tokens(NEXT_SECRET + ", " + SECRET, Mode.PRODUCTION);
        var after = tokens(NEXT_SECRET, Mode.PRODUCTION);
        var old = before.issue(account, session);
        assertThat(between.verify(old)).isPresent();
        assertThat(after.verify(old)).isEmpty();
        var fresh = between.issue(account, session);
        assertThat(after.verify(fresh)).isPresent();
        assertThat(before.verify(fresh)).isEmpty();
    }

    @Test
    void aLaptopMakesUpASecretOfItsOwn() {
        var one = tokens("", Mode.LAPTOP);
        var other = tokens("", Mode.LAPTOP);
        var token = one.issue(account, session);
        assertThat(one.verify(token)).isPresent();
        assertThat(other.verify(token)).isEmpty();
    }

    @Test
    void productionDoesNotStartWithoutASecret() {
        assertThatThrownBy(() -> tokens(" ", Mode.PRODUCTION))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("JWT_SECRET");
        assertThat(settings("").missing())
                .hasValueSatisfying(words -> assertThat(words).contains("JWT_SECRET"));
        assertThat(settings(SECRET).missing()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "0123456789abcdef0123456789abcde", SECRET + ",short", "short," + SECRET})
    void aShortSecretIsRefused(String secrets) {
        for (var mode : Mode.values()) {
            assertThatThrownBy(() -> tokens(secrets, mode))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("32")
                    .hasMessageNotContaining("0123456789");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "..",
                "...",
                "a.b.c",
                "eyJhbGciOiJub25lIn0.e30.",
                "eyJhbGciOiJub25lIn0.e30.e30",
                "eyJhbGciOiJIUzI1NiJ9.e30.",
                "eyJhbGciOiJIUzI1NiJ9.e30.AAAA",
                "bnVsbA.bnVsbA.bnVsbA",
                "W10.W10.W10",
                "eyJhbGciOm51bGx9.e30.AAAA",
                "eyJhbGciOiJSUzI1NiIsImp3ayI6e319.e30.AAAA",
                "eyJhbGciOiJIUzI1NiIsImNyaXQiOlsiYjY0Il0sImI2NCI6ZmFsc2V9.e30.AAAA"
            })
    void whatIsNoTokenIsRefusedWithoutAWord(String text) {
        assertThat(tokens(SECRET, Mode.PRODUCTION).verify(text)).isEmpty();
    }

    @Test
    void everySingleCharacterOfATokenCounts() {
        var tokens = tokens(SECRET, Mode.PRODUCTION);
        var token = tokens.issue(account, session);
        var signature = token.lastIndexOf('.');
        for (var at = 0; at < token.length() - 1; at++) {
            var other = token.charAt(at) == 'A' ? 'B' : 'A';
            var changed = token.substring(0, at) + other + token.substring(at + 1);
            assertThat(tokens.verify(changed)).as("at %d of %d", at, signature).isEmpty();
        }
    }

    @Test
    void theSecretIsNotShown() {
        assertThat(settings(SECRET).toString()).doesNotContain(SECRET);
    }

    private AccessTokens tokens(String secrets, Mode mode) {
        return new AccessTokens(mode, settings(secrets), clock);
    }

    private static SessionSettings settings(String secrets) {
        return new SessionSettings(
                secrets, Duration.ofMinutes(10), Duration.ofDays(3), Duration.ofDays(30), Duration.ofDays(7));
    }
}
