package com.listwright.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import com.listwright.Rows;
import com.listwright.Visitor;
import com.listwright.account.Plan;
import com.listwright.platform.AccountId;
import com.listwright.platform.Database;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.slf4j.LoggerFactory;

/** Nothing by which somebody could get in is written to the log or waits in the job queue. */
@Isolated("reads the log of the whole process")
class SecretsTest extends TeamWebTest {
    private static final String OWN_PASSWORD = "only-the-owner-knows-1";
    private static final String NEXT_PASSWORD = "only-the-owner-knows-2";
    private static final String WRONG_PASSWORD = "nobody-has-this-one-3";

    private static final String KEEP_A_COPY_OF_EVERY_JOB = """
        CREATE TABLE every_job (data text);
        CREATE FUNCTION note_job() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
        BEGIN
          INSERT INTO every_job VALUES (NEW::text || convert_from(coalesce(NEW.task_data, ''), 'UTF8'));
          RETURN NEW;
        END
        $$;
        GRANT EXECUTE ON FUNCTION note_job() TO PUBLIC;
        CREATE TRIGGER note_job BEFORE INSERT OR UPDATE ON scheduled_tasks FOR EACH ROW EXECUTE FUNCTION note_job();
        """;

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Logger ours = (Logger) LoggerFactory.getLogger("com.listwright");
    private final Set<String> secrets = new HashSet<>();

    @Inject
    @Property(name = "database.url")
    String url;

    @Inject
    @Property(name = "database.password")
    String password;

    @BeforeAll
    void listen() throws SQLException {
        try (var connection = DriverManager.getConnection(url, "postgres", password);
                var statement = connection.createStatement()) {
            statement.execute(KEEP_A_COPY_OF_EVERY_JOB);
        }
        root.setLevel(Level.INFO);
        ours.setLevel(Level.DEBUG);
        log.start();
        root.addAppender(log);
    }

    @AfterAll
    void stopListening() {
        root.detachAppender(log);
        root.setLevel(Level.WARN);
        ours.setLevel(Level.INFO);
    }

    @Test
    void noSecretStandsInTheLogOrInTheQueue() {
        goThroughEverythingThatHasToDoWithSecrets();
        assertThat(secrets)
                .hasSizeGreaterThan(20)
                .allSatisfy(secret -> assertThat(secret).hasSizeGreaterThan(15));
        var written = log.list.stream().map(SecretsTest::everything).collect(Collectors.joining("\n"));
        assertThat(written).contains("authn_login_success", "authn_login_fail", "authn_token_reuse");
        var queued = String.join("\n", Rows.of(database(), "SELECT data FROM every_job"));
        assertThat(queued).contains("link-mail", "invitation-mail");
        for (var secret : secrets) {
            assertThat(written).doesNotContain(secret);
            assertThat(queued).doesNotContain(secret);
        }
    }

    private void goThroughEverythingThatHasToDoWithSecrets() {
        secrets.addAll(List.of(OWN_PASSWORD, NEXT_PASSWORD, WRONG_PASSWORD));
        var owner = visitor();
        var email = freshAddress();
        var signUp = "{\"email\": \"%s\", \"password\": \"%s\", \"name\": \"N\", \"office\": \"O\"%s}";
        owner.post("/auth/signup", signUp.formatted(email, OWN_PASSWORD, "")).is(201);
        owner.post("/auth/signup", signUp.formatted(email, WRONG_PASSWORD, "")).is(409);
        owner.post("/auth/signup", signUp.formatted(email, WRONG_PASSWORD, ", \"x\": 1"))
                .is(400);
        owner.post("/auth/signup", signUp.formatted("no address", WRONG_PASSWORD, ""))
                .is(422);
        accounts.changePlan(
                AccountId.parse(owner.get("/api/v1/me").textAt("account.id")).orElseThrow(), Plan.BROKERAGE);
        keepCookies(owner);
        var verify = keep(mailedLink("verify", email));
        visitor().post("/auth/verifications/" + verify, null).is(204);

        visitor().signsIn(email, WRONG_PASSWORD).is(401);
        visitor().signsIn("nobody@test.example", WRONG_PASSWORD).is(401);
        var thief = visitor();
        thief.signsIn(email, OWN_PASSWORD).is(200);
        keepCookies(thief);
        var used = thief.cookie("lw_refresh").orElseThrow();
        thief.post("/auth/refresh", null, "Idempotency-Key", "once").is(200);
        keepCookies(thief);
        visitor().with("lw_refresh", used).post("/auth/refresh", null).is(401);
        visitor()
                .with("lw_access", keep("not-a-token-but-looks-like-one"))
                .get("/api/v1/me")
                .is(401);

        visitor()
                .post("/auth/password-resets", "{\"email\": \"%s\"}".formatted(email))
                .is(202);
        var reset = keep(mailedLink("reset", email));
        var choice = "{\"password\": \"%s\"}";
        visitor()
                .post("/auth/password-resets/" + reset, choice.formatted("password"))
                .is(422);
        visitor()
                .post("/auth/password-resets/" + reset, choice.formatted(NEXT_PASSWORD))
                .is(204);
        visitor()
                .post("/auth/password-resets/" + reset, choice.formatted(WRONG_PASSWORD))
                .is(400);
        owner.signsIn(email, NEXT_PASSWORD).is(200);
        keepCookies(owner);

        showKeys(owner);

        var guest = freshAddress();
        invite(owner, guest, "agent").is(201);
        var link = keep(mailedLink("invite", guest));
        var newcomer = visitor();
        accept(newcomer, link).is(201);
        keepCookies(newcomer);
        owner.post(
                        "/api/v1/me/password",
                        "{\"currentPassword\": \"%s\", \"password\": \"%s\"}".formatted(WRONG_PASSWORD, OWN_PASSWORD))
                .is(422);
        owner.send("DELETE", "/api/v1/account", "{\"password\": \"%s\"}".formatted(NEXT_PASSWORD))
                .is(204);
        keepWhatTheDatabaseKnows();
    }

    private void showKeys(Visitor owner) {
        var made = owner.post("/api/v1/api-keys", "{\"name\": \"N\"}", "Idempotency-Key", "key")
                .is(201);
        var key = keep(made.textAt("key"));
        var keys = "/api/v1/api-keys/" + made.textAt("id");
        var next =
                keep(owner.post(keys + "/roll", "{\"graceHours\": 0}").is(201).textAt("key"));
        visitor().get("/api/v1/me", "Authorization", "Bearer " + key).is(401);
        visitor().get("/api/v1/me", "Authorization", "Bearer " + next).is(200);
        visitor()
                .post("/api/v1/properties", "{", "Authorization", "Bearer " + next)
                .is(400);
        visitor()
                .get("/api/v1/me", "Authorization", "Bearer " + keep(next + "x"))
                .is(401);
        visitor()
                .get("/api/v1/nothing?key=" + key, "Authorization", "Bearer " + key)
                .is(401);
        owner.delete(keys).is(204);
    }

    private String keep(String secret) {
        secrets.add(secret);
        return secret;
    }

    private void keepCookies(Visitor visitor) {
        keep(visitor.cookie("lw_access").orElseThrow());
        keep(visitor.cookie("lw_refresh").orElseThrow());
    }

    private void keepWhatTheDatabaseKnows() {
        var queries = new ArrayList<String>();
        queries.add("SELECT password_hash FROM member");
        for (var table : List.of("refresh_token", "mail_token", "invitation", "api_key")) {
            queries.add("SELECT encode(hash, 'hex') FROM " + table + " WHERE hash IS NOT NULL");
            queries.add("SELECT encode(hash, 'base64') FROM " + table + " WHERE hash IS NOT NULL");
        }
        queries.forEach(query -> secrets.addAll(Rows.of(database(), query)));
    }

    /** As the superuser, whom no policy binds. */
    private Database database() {
        return new Database(url, "postgres", password);
    }

    private static String everything(ILoggingEvent event) {
        var failure = event.getThrowableProxy();
        return event.getLoggerName() + " " + event.getFormattedMessage() + " " + event.getMDCPropertyMap()
                + (failure == null ? "" : ThrowableProxyUtil.asString(failure));
    }
}
