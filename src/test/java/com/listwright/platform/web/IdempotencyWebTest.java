package com.listwright.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.Reply;
import com.listwright.Rows;
import com.listwright.Visitor;
import com.listwright.WebTest;
import com.listwright.platform.Database;
import com.listwright.platform.Sweep;
import com.listwright.platform.limit.Limit;
import com.listwright.platform.limit.RateLimits;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdempotencyWebTest extends WebTest {
    private static final String SIGN_IN = "{\"email\": \"%s\", \"password\": \"%s\"}";
    private static final AtomicInteger KEYS = new AtomicInteger();

    @Inject
    RateLimits limits;

    @Inject
    List<Sweep> sweeps;

    private String key = "";

    @BeforeEach
    void takeANewKey() {
        key = "key-" + KEYS.incrementAndGet();
    }

    @Test
    void aRepeatedRequestGetsTheFirstAnswerToTheLetter() {
        var first =
                post(visitor(), "/auth/login", SIGN_IN.formatted(BEN, PASSWORD)).is(200);
        var again =
                post(visitor(), "/auth/login", SIGN_IN.formatted(BEN, PASSWORD)).is(200);
        assertReplayed(again, first);
        assertThat(again.headers().get("set-cookie"))
                .hasSize(2)
                .isEqualTo(first.headers().get("set-cookie"));
        assertThat(again.header("X-Request-Id")).isNotEqualTo(first.header("X-Request-Id"));
        assertThat(again.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void aRefusalIsRepeatedToo() {
        var first =
                post(visitor(), "/auth/login", SIGN_IN.formatted(BEN, "wrong")).is(401);
        assertReplayed(
                post(visitor(), "/auth/login", SIGN_IN.formatted(BEN, "wrong")).is(401), first);
    }

    @Test
    void aMailIsSentOnce() {
        var email = freshAddress();
        var ben = signedIn(BEN);
        var wish = "{\"email\": \"%s\", \"role\": \"agent\"}".formatted(email);
        var first = post(ben, "/api/v1/invitations", wish).is(201);
        assertReplayed(post(ben, "/api/v1/invitations", wish).is(201), first);
        mailedLink("invite", email);
        assertThat(mailsTo(email)).isEqualTo(1);
        ben.delete("/api/v1/invitations/" + first.textAt("id")).is(204);
    }

    @Test
    void anotherBodyOrAddressUnderTheSameKeyIsRefused() {
        post(visitor(), "/auth/login", SIGN_IN.formatted(BEN, PASSWORD)).is(200);
        post(visitor(), "/auth/login", SIGN_IN.formatted(BEN, PASSWORD) + " ").isProblem(422, "idempotency-key-reused");
        post(visitor(), "/auth/password-resets", SIGN_IN.formatted(BEN, PASSWORD))
                .isProblem(422, "idempotency-key-reused");
    }

    @Test
    void aKeyOnAnythingButAPostMeansNothing() {
        var ana = signedIn(ANA);
        for (var name : List.of("Ana R.", "Ana Ruiz")) {
            var reply = ana.patch("/api/v1/me", "{\"name\": \"%s\"}".formatted(name), "Idempotency-Key", key);
            assertThat(reply.is(200).textAt("name")).isEqualTo(name);
        }
    }

    @Test
    void ofManyAtOnceExactlyOneIsCarriedOut() throws Exception {
        var email = freshAddress();
        var wish = """
            {"email": "%s", "password": "%s", "name": "Twin", "office": "Twin Homes"}
            """.formatted(email, PASSWORD);
        Callable<Reply> signUp = () -> post(visitor(), "/auth/signup", wish);
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            var replies = hands.invokeAll(Collections.nCopies(12, signUp)).stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(replies).anySatisfy(reply -> reply.is(201));
            var founded =
                    replies.stream().filter(reply -> reply.status() == 201).toList();
            assertThat(founded)
                    .allSatisfy(reply -> assertThat(reply.text())
                            .isEqualTo(founded.getFirst().text()));
            assertThat(founded.stream().filter(reply -> reply.header("Idempotent-Replayed") == null))
                    .hasSize(1);
            replies.stream().filter(reply -> reply.status() != 201).forEach(reply -> {
                reply.isProblem(409, "idempotency-in-progress");
                assertThat(reply.header("Retry-After")).isEqualTo("1");
            });
        }
        assertThat(Rows.of(database(), "SELECT count(*) FROM member WHERE email = ?", email))
                .containsExactly("1");
        post(visitor(), "/auth/signup", wish).is(201);
    }

    @Test
    void nobodyGetsTheSessionOfSomebodyElsesRefresh() {
        var cy = signedIn(CY);
        post(cy, "/auth/refresh", null).is(200);
        var stranger = post(visitor(), "/auth/refresh", null).isProblem(401, "unauthenticated");
        assertThat(stranger.header("Idempotent-Replayed")).isNull();
        var other = visitor().with("lw_refresh", "made-up");
        assertThat(post(other, "/auth/refresh", null).is(401).header("Idempotent-Replayed"))
                .isNull();
    }

    @Test
    void neighboursAndColleaguesMayUseTheSameKey() {
        for (var email : List.of(BEN, ANA, CY)) {
            var reply = post(signedIn(email), "/api/v1/me/verification-mail", null);
            assertThat(reply.is(202).header("Idempotent-Replayed")).as(email).isNull();
        }
    }

    @Test
    void anAnswerThatSaysWaitIsNotKept() {
        var email = freshAddress();
        var wish = "{\"email\": \"%s\"}".formatted(email);
        while (visitor().post("/auth/password-resets", wish).status() == 202) {
            assertThat(email).isNotEmpty();
        }
        post(visitor(), "/auth/password-resets", wish).isProblem(429, "too-many-requests");
        limits.forget(Limit.MAIL, email);
        assertThat(post(visitor(), "/auth/password-resets", wish).is(202).header("Idempotent-Replayed"))
                .isNull();
    }

    @Test
    void anAnswerThatTellsOfAFaultOfOursIsNotKept() throws SQLException {
        var ben = signedIn(BEN);
        change("ALTER TABLE invitation RENAME TO mislaid");
        try {
            post(ben, "/api/v1/invitations", "{\"email\": \"x@test.example\", \"role\": \"agent\"}")
                    .isProblem(500, "internal");
        } finally {
            change("ALTER TABLE mislaid RENAME TO invitation");
        }
        var reply = post(ben, "/api/v1/invitations", "{\"email\": \"x@test.example\", \"role\": \"agent\"}");
        assertThat(reply.is(201).header("Idempotent-Replayed")).isNull();
        ben.delete("/api/v1/invitations/" + reply.textAt("id")).is(204);
    }

    @Test
    void aKeyIsForgottenAfterADay() throws SQLException {
        var first =
                post(visitor(), "/auth/login", SIGN_IN.formatted(ANA, PASSWORD)).is(200);
        change("UPDATE idempotent_answer SET created_at = created_at - interval '23 h 59 min'");
        assertReplayed(post(visitor(), "/auth/login", SIGN_IN.formatted(ANA, PASSWORD)), first);
        change("UPDATE idempotent_answer SET created_at = created_at - interval '2 min'");
        var later =
                post(visitor(), "/auth/login", SIGN_IN.formatted(ANA, PASSWORD)).is(200);
        assertThat(later.header("Idempotent-Replayed")).isNull();
    }

    @Test
    void whatIsForgottenIsSwept() throws SQLException {
        post(visitor(), "/auth/logout", null).is(204);
        change("UPDATE idempotent_answer SET created_at = created_at - interval '25 h'");
        sweeps.forEach(Sweep::sweep);
        assertThat(Rows.of(database(), "SELECT count(*) FROM idempotent_answer"))
                .containsExactly("0");
    }

    @Test
    void aRequestWhoseHolderDiedIsTakenOverWhenItsLockRunsOut() throws SQLException {
        post(visitor(), "/auth/logout", null).is(204);
        change("UPDATE idempotent_answer SET sealed = NULL, locked_until = now() + interval '5 s'");
        post(visitor(), "/auth/logout", null).isProblem(409, "idempotency-in-progress");
        change("UPDATE idempotent_answer SET locked_until = now() - interval '1 s'");
        assertThat(post(visitor(), "/auth/logout", null).is(204).header("Idempotent-Replayed"))
                .isNull();
    }

    @Test
    void theTableHoldsNothingThatCanBeRead() {
        var reply =
                post(visitor(), "/auth/login", SIGN_IN.formatted(CY, PASSWORD)).is(200);
        var name = reply.textAt("account.name");
        var table = Rows.of(
                database(), "SELECT concat(encode(sealed, 'escape'), kept::text) FROM idempotent_answer AS kept");
        assertThat(table)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row)
                        .doesNotContain(name)
                        .doesNotContain(key)
                        .doesNotContain(CY)
                        .doesNotContain("lw_access")
                        .doesNotContain("Content-Type"));
    }

    @ParameterizedTest
    @ValueSource(ints = {256, 1000})
    void aKeyThatIsTooLongIsRefused(int length) {
        var reply = visitor()
                .post("/auth/logout", null, "Idempotency-Key", "k".repeat(length))
                .isProblem(400, "invalid-parameter");
        assertThat(reply.faultyFields()).containsExactly("Idempotency-Key");
        visitor().post("/auth/logout", null, "Idempotency-Key", "k".repeat(255)).is(204);
    }

    private Reply post(Visitor visitor, String path, @Nullable String body) {
        return visitor.post(path, body, "Idempotency-Key", key);
    }

    private static void assertReplayed(Reply again, Reply first) {
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(again.status()).isEqualTo(first.status());
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.header("Content-Type")).isEqualTo(first.header("Content-Type"));
    }

    private Database database() {
        var settings = server.getApplicationContext();
        return new Database(
                settings.getRequiredProperty("database.url", String.class),
                settings.getRequiredProperty("database.user", String.class),
                settings.getRequiredProperty("database.password", String.class));
    }

    private void change(String sql) throws SQLException {
        var database = database();
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password())) {
            Rows.change(connection, sql);
        }
    }
}
