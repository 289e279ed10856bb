package com.listwright;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;

/** A test at the front door: the whole program over HTTP, with a database and a cast of its own. */
@MicronautTest(transactional = false)
public abstract class WebTest implements OwnDatabase {
    public static final String PASSWORD = "harbor-sample-2026";
    public static final String BEN = "ben@harbor.example";
    public static final String ANA = "ana@harbor.example";
    public static final String CY = "cy@summit.example";

    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+(/\\w+/)([\\w-]+)");
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    protected EmbeddedServer server;

    private AnswerBook book;

    @BeforeAll
    void readTheBook() {
        book = AnswerBook.of(server.getURI());
    }

    @Override
    public Map<String, String> getProperties() {
        var properties = new HashMap<>(OwnDatabase.super.getProperties());
        properties.put("listwright.job.polling", "50ms");
        // Whatever key the developer's own environment has.
        properties.put("listwright.llm.providers.openai.api-key", "");
        return properties;
    }

    protected AnswerBook book() {
        return book;
    }

    protected Visitor visitor() {
        return new Visitor(server.getURI(), book);
    }

    protected Visitor signedIn(String email) {
        var visitor = visitor();
        visitor.signsIn(email, PASSWORD).is(200);
        return visitor;
    }

    protected static String freshAddress() {
        return "somebody" + NUMBER.incrementAndGet() + "@test.example";
    }

    /**
     * The secret of the newest link of a kind ({@code verify}, {@code reset}, {@code invite}) that was mailed to an
     * address.
     */
    protected String mailedLink(String kind, String email) {
        var deadline = Instant.now().plus(Duration.ofSeconds(10));
        while (Instant.now().isBefore(deadline)) {
            var mails = visitor().get("/sandbox/mailbox?to=" + email);
            for (var mail : mails.listAt("data")) {
                var link = LINK.matcher(String.valueOf(((Map<?, ?>) mail).get("text")));
                if (link.find() && link.group(1).equals("/" + kind + "/")) {
                    return link.group(2);
                }
            }
            pause();
        }
        throw new AssertionError("No mail with a link to " + kind + " came for " + email);
    }

    protected int mailsTo(String email) {
        return visitor()
                .get("/sandbox/mailbox?limit=100&to=" + email)
                .listAt("data")
                .size();
    }

    /** Invites and accepts, with the mail in between. */
    protected Visitor joins(Visitor inviter, String email, String role) {
        inviter.post("/api/v1/invitations", "{\"email\": \"%s\", \"role\": \"%s\"}".formatted(email, role))
                .is(201);
        var newcomer = visitor();
        newcomer.post(
                        "/auth/invitations/" + mailedLink("invite", email),
                        "{\"name\": \"New Colleague\", \"password\": \"%s\"}".formatted(PASSWORD))
                .is(201);
        return newcomer;
    }

    protected static String memberId(Visitor visitor) {
        return visitor.get("/api/v1/me").is(200).textAt("member.id");
    }

    protected static void pause() {
        try {
            Thread.sleep(30);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
