package com.listwright.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.WebTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Works with the small web app in {@code src/test/resources/web}, whether or not the real one was built. */
class WebAppTest extends WebTest {
    private static final String ASSET = "/assets/app-1a2b3c.js";
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/                    | The landing page",
                "/docs                | The API",
                "/login               | The app",
                "/reset/some-token    | The app",
                "/settings/profile    | The app",
                "/sandbox/mailbox     | The app",
                "/no/such/page        | The app",
                "/apiary              | The app",
                "/v1.2/notes          | The app",
                "/index.html          | The app"
            })
    void aPersonGetsAPage(String path, String title) {
        var reply = visitor().get(path, "Accept", BROWSER).is(200);
        assertThat(reply.text()).contains("<title>" + title + "</title>");
        assertThat(reply.header("Content-Type")).isEqualTo("text/html; charset=utf-8");
        assertThat(reply.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(reply.header("Content-Security-Policy"))
                .isEqualTo("default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                        + " connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self';"
                        + " frame-ancestors 'none'");
        assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(reply.header("Strict-Transport-Security")).isNotNull();
    }

    @Test
    void whoeverWasHereBeforeStartsInTheApp() {
        assertThat(signedIn(ANA).get("/", "Accept", BROWSER).is(200).text()).contains("The app");
        assertThat(visitor()
                        .with("lw_refresh", "old")
                        .get("/", "Accept", BROWSER)
                        .text())
                .contains("The app");
        assertThat(visitor().get("/", "Accept", BROWSER).header("Vary")).contains("Cookie");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/no/such/page", "/settings/profile"})
    void aProgramGetsNoPage(String path) {
        visitor().get(path, "Accept", "application/json").isProblem(404, "not-found");
        visitor().get(path, "Accept", "*/*").isProblem(404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/nothing",
                "/api/nothing",
                "/auth/nothing",
                "/webhooks/nothing",
                "/openapi.txt",
                "/favicon.gif",
                "/assets/gone-9f9f.js",
                ASSET + ".gz",
                "/landing.htm"
            })
    void whatIsMissingIsNoPage(String path) {
        visitor().get(path, "Accept", BROWSER).isProblem(404, "not-found");
    }

    @Test
    void anAssetIsKeptForGood() {
        var reply = visitor().get(ASSET).is(200);
        assertThat(reply.text()).isEqualTo("console.log(\"Listwright\");\n");
        assertThat(reply.header("Content-Type")).isEqualTo("text/javascript; charset=utf-8");
        assertThat(reply.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(reply.header("Vary")).isEqualTo("Accept-Encoding");
        assertThat(reply.header("Content-Encoding")).isNull();
    }

    @Test
    void anAssetIsSentPackedToWhoeverCanUnpackIt() throws IOException {
        var packed = visitor().get(ASSET, "Accept-Encoding", "br, gzip").is(200);
        assertThat(packed.header("Content-Encoding")).isEqualTo("gzip");
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.bytes()))) {
            assertThat(new String(unpacked.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(visitor().get(ASSET).text());
        }
        assertThat(packed.header("ETag")).isNotEqualTo(visitor().get(ASSET).header("ETag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {ASSET, "/robots.txt", "/login"})
    void whatDidNotChangeIsNotSentAgain(String path) {
        for (var encoding : new String[] {"identity", "gzip"}) {
            var etag = String.valueOf(visitor()
                    .get(path, "Accept", BROWSER, "Accept-Encoding", encoding)
                    .is(200)
                    .header("ETag"));
            var again = visitor()
                    .get(path, "Accept", BROWSER, "Accept-Encoding", encoding, "If-None-Match", etag)
                    .is(304);
            assertThat(again.bytes()).isEmpty();
            assertThat(again.header("ETag")).isEqualTo(etag);
            assertThat(again.header("Cache-Control")).isNotEqualTo("no-store");
        }
        visitor().get(path, "Accept", BROWSER, "If-None-Match", "\"another\"").is(200);
    }

    @Test
    void headOfAPageSaysThatItIsThere() {
        var answer = new Wire(server.getURI())
                .send("HEAD /login HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nConnection: close\r\n\r\n");
        assertThat(answer)
                .startsWith("HTTP/1.1 200 ")
                .containsIgnoringCase("content-type: text/html")
                .endsWith("\r\n\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../application.properties",
                "/assets/../../application.properties",
                "/assets/..%2f..%2fapplication.properties",
                "/%2e%2e/application.properties",
                "/..%5capplication.properties",
                "//application.properties",
                "/web/../application.properties",
                "/assets/%00.js",
                "/file:///etc/passwd.txt",
                "/assets/"
            })
    void nothingElseCanBeReached(String path) {
        var answer = new Wire(server.getURI())
                .send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: */*\r\nConnection: close\r\n\r\n");
        assertThat(answer).matches("(?s)HTTP/1.1 40[04] .*").doesNotContain("micronaut", "root:");
    }
}
