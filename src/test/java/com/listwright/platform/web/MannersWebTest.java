package com.listwright.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.Reply;
import com.listwright.WebTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MannersWebTest extends WebTest {
    private static final Map<String, String> ON_EVERY_ANSWER = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "strict-origin-when-cross-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()",
            "Strict-Transport-Security", "max-age=63072000; includeSubDomains");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET    | /api/v1/nothing      | application/json |                   |     | 404 | not-found",
                "GET    | /api/v1/nothing      | text/html        |                   |     | 404 | not-found",
                "GET    | /api/v1              | text/html        |                   |     | 404 | not-found",
                "GET    | /auth/nothing        | text/html        |                   |     | 404 | not-found",
                "GET    | /nothing.txt         | text/html        |                   |     | 404 | not-found",
                "GET    | /auth/login          | application/json |                   |     | 405 | method-not-allowed",
                "GET    | /auth/login          | text/html        |                   |     | 405 | method-not-allowed",
                "PUT    | /auth/login          | */*              | application/json  | {}  | 405 | method-not-allowed",
                "TRACE  | /api/v1/about        | */*              |                   |     | 405 | method-not-allowed",
                "BREW   | /api/v1/about        | */*              |                   |     | 405 | method-not-allowed",
                "DELETE | /api/v1/about        | text/html        |                   |     | 405 | method-not-allowed",
                "GET    | /api/v1/about        | text/html        |                   |     | 406 | not-acceptable",
                "GET    | /api/v1/about        | application/xml  |                   |     | 406 | not-acceptable",
                "POST   | /auth/login          | application/json | text/plain        | {}  | 415 |"
                        + " unsupported-media-type",
                "POST   | /auth/login          | application/json | application/xml   | <a> | 415 |"
                        + " unsupported-media-type",
                "POST   | /auth/logout         | application/json | text/plain        | {}  | 415 |"
                        + " unsupported-media-type",
                "POST   | /auth/login          | application/json | nonsense          | {}  | 415 |"
                        + " unsupported-media-type",
                "POST   | /auth/login          | application/json | application/json  | {   | 400 | malformed-json",
                "POST   | /auth/login          | application/json | application/json  | []  | 400 | invalid-body",
                "POST   | /auth/login          | application/json | application/json  |     | 400 | invalid-body",
                "POST   | /auth/login          | text/html        | application/json  | {   | 406 | not-acceptable",
                "GET    | /api/v1/me           | application/json |                   |     | 401 | unauthenticated",
            })
    void everyRefusalIsAProblem(
            String method, String path, String accept, String type, String body, int status, String code) {
        var reply = type == null
                ? visitor().send(method, path, body, "Accept", accept)
                : visitor().send(method, path, body == null ? "" : body, "Accept", accept, "Content-Type", type);
        reply.isProblem(status, code);
        assertMannered(reply);
        if (status == 405) {
            assertThat(reply.header("Allow")).isNotBlank().doesNotContain(method);
        }
    }

    @Test
    void aBodyThatDoesNotSayWhatItIsIsNotRead() {
        var answer = wire().send("""
            POST /auth/login HTTP/1.1\r
            Host: localhost\r
            Connection: close\r
            Content-Length: 2\r
            \r
            {}\
            """);
        assertThat(answer).startsWith("HTTP/1.1 415 ").contains("unsupported-media-type", "RateLimit: ");
    }

    @Test
    void aBodyOfMoreThanAMebibyteIsTooLarge() {
        var large = "{\"email\": \"%s\", \"password\": \"x\"}".formatted("a".repeat(1 << 20));
        var reply = visitor().post("/auth/login", large).isProblem(413, "body-too-large");
        assertMannered(reply);
        visitor()
                .post("/auth/login", "{\"email\": \"%s\", \"password\": \"x\"}".formatted("a".repeat(1000)))
                .isProblem(422, "invalid-value");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GARBAGE                                                                        | 400",
                "GET /api/v1/about HTTP/1.1\\r\\nHost: x\\r\\nX-A: a\\u0001b                    | 400",
                "POST /auth/login HTTP/1.1\\r\\nHost: x\\r\\nContent-Length: -1                 | 400",
                "POST /auth/login HTTP/1.1\\r\\nHost: x\\r\\nContent-Length: 1\\r\\nContent-Length: 2 | 400",
                "POST /auth/login HTTP/1.1\\r\\nHost: x\\r\\nContent-Length: 1\\r\\nTransfer-Encoding: chunked | 400",
                "GET /LONG HTTP/1.1\\r\\nHost: x                                                | 413",
                "GET /api/v1/about HTTP/1.1\\r\\nHost: x\\r\\nX-A: LONG                         | 413",
            })
    void whatIsNoRequestIsToldSoInTheSameForm(String request, int status) {
        var answer = wire().send(request.replace("LONG", "a".repeat(20_000))
                        .replace("\\r\\n", "\r\n")
                        .replace("\\u0001", "\u0001")
                + "\r\n\r\n");
        assertThat(answer)
                .matches("(?s)HTTP/1.[01] " + status + " .*")
                .containsIgnoringCase("content-type: application/problem+json")
                .contains("X-Request-Id: ", "\"requestId\":\"", "X-Content-Type-Options: nosniff");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/%zz",
                "/api/v1/sessions?limit=%zz",
                "/sandbox/mailbox?to=%00",
                "/sandbox/mailbox?to=[|]",
                "/sandbox/mailbox?cursor=%00",
                "/sandbox/mailbox?limit=999999999999"
            })
    void anAddressThatMakesNoSenseIsNoFaultOfOurs(String target) {
        var answer = wire().send("GET " + target
                + " HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 400 ").contains("\"code\":\"invalid-parameter\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "OPTIONS"})
    void aForeignSiteIsNeverLetIn(String method) {
        var answer = wire().send(method
                + " /api/v1/about HTTP/1.1\r\nHost: localhost\r\nOrigin: https://evil.example\r\n"
                + "Access-Control-Request-Method: POST\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 ").doesNotContainIgnoringCase("Access-Control-Allow-Origin");
    }

    @Test
    void headSaysWhatGetWouldSayWithoutTheBody() {
        var answer = wire().send("HEAD /api/v1/about HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer)
                .startsWith("HTTP/1.1 200 ")
                .contains("X-Request-Id: ")
                .endsWith("\r\n\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"abcdefgh", "0190-AZ-09-az", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
    void aHarmlessNameOfARequestIsKept(String name) {
        var reply = visitor().get("/api/v1/me", "X-Request-Id", name).isProblem(401, "unauthenticated");
        assertThat(reply.header("X-Request-Id")).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "short",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                "with space",
                "\"quoted\"--",
                "under_score",
                "<script>alert"
            })
    void anyOtherNameOfARequestIsReplaced(String name) {
        var reply = visitor().get("/api/v1/me", "X-Request-Id", name).isProblem(401, "unauthenticated");
        assertThat(reply.header("X-Request-Id")).isNotEqualTo(name).matches("[0-9a-f-]{36}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/about", "/api/v1/me", "/health", "/nothing", "/openapi.json", "/sandbox/mailbox"})
    void whatABrowserMustKnowStandsOnEveryAnswer(String path) {
        assertMannered(visitor().get(path, "Accept", "application/json"));
    }

    @Test
    void privateAnswersAreKeptNowhere() {
        assertThat(signedIn(ANA).get("/api/v1/me").is(200).header("Cache-Control"))
                .isEqualTo("no-store");
        assertThat(visitor().get("/api/v1/me").header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void longJsonIsPackedForWhoeverCanUnpackIt() {
        var packed = visitor().get("/openapi.json", "Accept-Encoding", "gzip").is(200);
        assertThat(packed.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(packed.header("Vary")).contains("Accept-Encoding");
        assertThat(visitor().get("/openapi.json").is(200).header("Content-Encoding"))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/metrics", "/env", "/beans", "/routes", "/loggers", "/info", "/refresh", "/stop", "/threaddump"
            })
    void nothingOfTheMachineRoomIsOpen(String path) {
        visitor().get(path, "Accept", "application/json").isProblem(404, "not-found");
    }

    private static void assertMannered(Reply reply) {
        ON_EVERY_ANSWER.forEach(
                (name, value) -> assertThat(reply.header(name)).as(name).isEqualTo(value));
        assertThat(reply.header("Content-Security-Policy"))
                .isEqualTo("default-src 'none'; frame-ancestors 'none'; base-uri 'none'");
        assertThat(reply.header("X-Request-Id")).isNotBlank();
        assertThat(reply.header("Server")).isNull();
    }

    private Wire wire() {
        return new Wire(server.getURI());
    }
}
