package com.listwright.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.WebTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrossSiteWebTest extends WebTest {
    private static final String HOME = "http://localhost";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: same-site",
                "Sec-Fetch-Site: something-new",
                "Sec-Fetch-Site: cross-site, Origin: HOME",
                "Sec-Fetch-Site: cross-site, Referer: HOME/settings/profile",
                "Origin: https://evil.example",
                "Origin: http://evil.localhost",
                "Origin: http://localhost.evil.example",
                "Origin: http://localhost:1",
                "Origin: null",
                "Origin: :::",
                "Referer: https://evil.example/HOME",
                "Referer: https://evil.example/?HOME",
                "Referer: http://HOST@evil.example/",
                "Referer: nonsense"
            })
    void aChangeThatAnotherSiteAsksForIsRefusedAndNothingChanges(String origins) {
        var ben = signedIn(BEN);
        var me = ben.get("/api/v1/me").is(200).text();
        var mails = mailsTo("stranger@test.example");
        var headers = headers(origins);
        ben.patch("/api/v1/me", "{\"name\": \"Mallory\"}", headers).isProblem(403, "cross-site-request");
        ben.post("/api/v1/invitations", "{\"email\": \"stranger@test.example\", \"role\": \"owner\"}", headers)
                .isProblem(403, "cross-site-request");
        ben.send("PUT", "/api/v1/me", "{}", headers).isProblem(403, "cross-site-request");
        ben.send("DELETE", "/api/v1/account", "{\"password\": \"" + PASSWORD + "\"}", headers)
                .isProblem(403, "cross-site-request");
        ben.post("/auth/logout", null, headers).isProblem(403, "cross-site-request");
        assertThat(ben.get("/api/v1/me").is(200).text()).isEqualTo(me);
        assertThat(mailsTo("stranger@test.example")).isEqualTo(mails);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sec-Fetch-Site: same-origin",
                "Sec-Fetch-Site: none",
                "Sec-Fetch-Site: same-origin, Origin: https://behind-a-proxy.example",
                "Origin: HOME",
                "Referer: HOME/settings/profile",
                "Accept: */*"
            })
    void aChangeFromHomeOrFromNoBrowserPasses(String origins) {
        var ana = signedIn(ANA);
        assertThat(ana.patch("/api/v1/me", "{\"name\": \"Ana Ruiz\"}", headers(origins))
                        .is(200)
                        .textAt("name"))
                .isEqualTo("Ana Ruiz");
    }

    @ParameterizedTest
    @CsvSource({"GET,200", "HEAD,200"})
    void readingIsAllowedFromALinkOnAnotherSite(String method, int status) {
        signedIn(ANA)
                .send(method, "/sandbox/mailbox", null, "Sec-Fetch-Site", "cross-site", "Accept", "application/json")
                .is(status);
    }

    @ParameterizedTest
    @CsvSource({"text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"})
    void whatAFormCanSendIsNoJsonEvenWithoutATraceOfItsOrigin(String type) {
        var ben = signedIn(BEN);
        ben.patch("/api/v1/me", "{\"name\": \"Mallory\"}", "Content-Type", type)
                .isProblem(415, "unsupported-media-type");
        assertThat(ben.get("/api/v1/me").textAt("member.name")).isEqualTo("Ben Okafor");
    }

    @Test
    void theRefusalVariesWithWhereARequestComesFrom() {
        assertThat(visitor().post("/auth/logout", null).is(204).header("Vary")).contains("Sec-Fetch-Site", "Origin");
    }

    private String[] headers(@Nullable String origins) {
        var host = server.getHost() + ":" + server.getPort();
        return String.valueOf(origins)
                .replace("HOST", host)
                .replace("HOME", HOME.replace("localhost", host))
                .split("(, )|(: )");
    }
}
