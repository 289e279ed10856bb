package com.listwright;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.listwright.account.Accounts;
import com.listwright.account.Plan;
import com.listwright.platform.AccountId;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Thousands of requests made up from the API's own description, by everybody who might send them: none breaks the
 * program, none gets an answer that is not described, and none sees what is a neighbour's. A failure tells the request;
 * {@code -Dfuzz.seed} and {@code -Dfuzz.tries} make up others.
 */
class ContractFuzzWebTest extends WebTest {
    private static final long SEED = Long.getLong("fuzz.seed", 20261120L);
    private static final int TRIES = Integer.getInteger("fuzz.tries", 40);
    private static final String CANARY = "Canary-7f3a";

    @Inject
    Accounts accounts;

    private final List<String> ids = new ArrayList<>();
    private final List<String> neighboursIds = new ArrayList<>();
    private OddValues odd;
    private Visitor owner;
    private String live = "";
    private String checker = "";
    private String test = "";
    private String neighbours = "";

    @Override
    public Map<String, String> getProperties() {
        var properties = super.getProperties();
        List.of(
                        "api",
                        "key",
                        "account",
                        "kit",
                        "edit",
                        "check",
                        "mail",
                        "link",
                        "sign-in",
                        "sign-in-network",
                        "sign-up")
                .forEach(limit -> properties.put("listwright.limits." + limit, "1000000/60s"));
        return properties;
    }

    @BeforeAll
    void twoOfficesSettleIn() {
        odd = new OddValues((Map<?, ?>)
                Objects.requireNonNull(visitor().get("/openapi.json").at("components.schemas")));
        owner = visitor();
        live = settles(owner, "Our Office", "ours", ids);
        checker = owner.post("/api/v1/api-keys", "{\"name\": \"c\", \"scopes\": [\"checks\"]}")
                .textAt("key");
        test = owner.post("/api/v1/api-keys", "{\"name\": \"t\", \"mode\": \"test\"}")
                .textAt("key");
        neighbours = settles(visitor(), CANARY, CANARY, neighboursIds);
    }

    /** With a home, a kit, and a key that is not used up by what the tests do. */
    private String settles(Visitor visitor, String office, String words, List<String> known) {
        var account = AccountId.parse(
                        visitor.signsUp(freshAddress(), office).is(201).textAt("account.id"))
                .orElseThrow();
        accounts.changePlan(account, Plan.BROKERAGE);
        var home = visitor.post("/api/v1/properties", """
            {"label": "%s",
             "facts": {"BedroomsTotal": 3, "BathroomsFull": 2, "City": "Marrow Glen", "AgentNotes": "%s"}}
            """.formatted(words, words))
                .is(201)
                .textAt("id");
        var kit = visitor.post("/api/v1/properties/" + home + "/kits", "{\"channels\": [\"mls\"]}", "Prefer", "wait=30")
                .is(200);
        var voice =
                visitor.post("/api/v1/voices", "{\"name\": \"" + words + "\"}").is(201);
        known.addAll(
                List.of(home, kit.textAt("id"), kit.textAt("pieces.0.id"), voice.textAt("id"), account.toString()));
        return visitor.post("/api/v1/api-keys", "{\"name\": \"" + words + "\"}")
                .is(201)
                .textAt("key");
    }

    @TestFactory
    Stream<DynamicTest> noRequestBreaksItOrIsAnsweredWithWhatIsNotDescribed() {
        return book().paths().entrySet().stream()
                // The laptop's mailbox is everybody's.
                .filter(path -> !String.valueOf(path.getKey()).startsWith("/sandbox"))
                .flatMap(path -> ((Map<?, ?>) path.getValue())
                        .entrySet().stream()
                                .map(operation -> made(
                                        String.valueOf(operation.getKey()).toUpperCase(Locale.ROOT),
                                        String.valueOf(path.getKey()),
                                        (Map<?, ?>) operation.getValue())));
    }

    private DynamicTest made(String method, String path, Map<?, ?> operation) {
        return dynamicTest(method + " " + path, () -> {
            var chance = new Random(SEED + path.hashCode() + method.hashCode());
            for (int i = 0; i < TRIES; i++) {
                tries(chance, method, path, operation);
            }
        });
    }

    private void tries(Random chance, String method, String path, Map<?, ?> operation) {
        var target = path.replaceAll("\\{\\w+}", Matcher.quoteReplacement(id(chance))) + query(chance, operation);
        var body = odd.body(chance, operation);
        var headers = headers(chance, path, body == null);
        var caller = path.startsWith("/auth") ? visitor() : caller(chance, headers);
        var said = "%s %s %s %s".formatted(method, target, headers, body);
        var reply = caller.send(method, target, body, headers.toArray(String[]::new));
        assertThat(reply.status()).as(said).isLessThan(500);
        if (!headers.contains("Bearer " + neighbours)) {
            assertThat(reply.text()).as(said).doesNotContain(CANARY).doesNotContain(neighboursIds.getFirst());
        }
    }

    /** Signed in, with one of several keys, or nobody at all. */
    private Visitor caller(Random chance, List<String> headers) {
        var key = odd.one(
                chance, live, live, test, checker, neighbours, live + "x", "lw_live_" + "0".repeat(36), "\t", "");
        if (chance.nextInt(4) == 0) {
            return owner;
        }
        if (chance.nextInt(8) > 0) {
            headers.add("Authorization");
            headers.add("Bearer " + key);
        }
        return visitor();
    }

    private String id(Random chance) {
        return switch (chance.nextInt(4)) {
            case 0, 1 -> odd.one(chance, ids);
            case 2 -> odd.one(chance, neighboursIds);
            default -> encoded(odd.word(chance));
        };
    }

    private String query(Random chance, Map<?, ?> operation) {
        var query = new StringBuilder();
        if (operation.get("parameters") instanceof List<?> parameters) {
            for (var parameter : parameters) {
                if (parameter instanceof Map<?, ?> known && "query".equals(known.get("in")) && chance.nextBoolean()) {
                    var name = String.valueOf(known.get("name"));
                    query.append('&').append(name).append('=').append(encoded(odd.parameter(chance, name)));
                }
            }
        }
        if (chance.nextInt(6) == 0) {
            query.append('&').append(encoded(odd.word(chance))).append('=').append(encoded(odd.word(chance)));
        }
        return query.isEmpty() ? "" : "?" + query.substring(1);
    }

    private List<String> headers(Random chance, String path, boolean bodiless) {
        var headers = new ArrayList<String>();
        maybe(chance, headers, "Accept", "application/json", "text/csv", "*/*", "text/html", "image/png;q=x", "");
        maybe(chance, headers, "Idempotency-Key", "k" + chance.nextInt(50), "", "é", "k".repeat(300));
        maybe(chance, headers, "If-Match", "*", "\"1\"", "\"9\"", "1", "W/\"1\"", "\"");
        maybe(chance, headers, "If-None-Match", "*", "\"1\"", "1");
        maybe(chance, headers, "Prefer", "wait=1", "wait=-1", "wait=x", "respond-async");
        maybe(chance, headers, "X-Request-Id", "abcdefgh12", "<script>", "x".repeat(900));
        maybe(chance, headers, "Accept-Language", "es", "xx-YY;q=nope");
        if (path.endsWith("/events")) {
            maybe(chance, headers, "Last-Event-ID", "0", "3", "-1", "x", "99999999999999999999");
        }
        if (!bodiless && chance.nextInt(8) == 0) {
            headers.add("Content-Type");
            headers.add(odd.one(
                    chance,
                    "text/plain",
                    "application/json; charset=utf-16",
                    "application/xml",
                    "text/csv",
                    "x",
                    "*/*"));
        }
        return headers;
    }

    private void maybe(Random chance, List<String> headers, String name, String... values) {
        if (chance.nextInt(5) == 0) {
            headers.add(name);
            headers.add(odd.one(chance, values));
        }
    }

    private static String encoded(String text) {
        var encoded = URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
        return encoded.isEmpty() ? "%20" : encoded;
    }

    @Test
    void theSessionThatSentThemStillStands() {
        owner.get("/api/v1/me").is(200);
    }
}
