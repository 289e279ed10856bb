package com.listwright.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.Reply;
import com.listwright.Rows;
import com.listwright.Visitor;
import com.listwright.account.Plan;
import com.listwright.platform.Database;
import de.siegmar.fastcsv.reader.CsvReader;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountWebTest extends TeamWebTest {
    /** What a laptop keeps of the outside world. */
    private static final List<String> NOT_OURS = List.of("mailbox_mail");

    @Inject
    @Property(name = "database.url")
    String url;

    @Inject
    @Property(name = "database.password")
    String password;

    @Test
    void ownersMayRenameTheirOffice() {
        var office = office(Plan.TEAM);
        var broker = joins(office.owner(), freshAddress(), "broker");
        var agent = joins(office.owner(), freshAddress(), "agent");
        var renamed = office.owner()
                .patch("/api/v1/account", "{\"name\": \" Pier Eleven \"}")
                .is(200);
        assertThat(renamed.textAt("name")).isEqualTo("Pier Eleven");
        assertThat(agent.get("/api/v1/me").textAt("account.name")).isEqualTo("Pier Eleven");
        broker.patch("/api/v1/account", "{\"name\": \"Mine\"}").isProblem(403, "role-not-allowed");
        agent.patch("/api/v1/account", "{\"name\": \"Mine\"}").isProblem(403, "role-not-allowed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "a\\nb"})
    void anOfficeHasANameOfOneLine(String name) {
        var refused = signedIn(CY).patch("/api/v1/account", "{\"name\": \"%s\"}".formatted(name));
        assertThat(refused.isProblem(422, "invalid-value").faultyFields()).containsOnly("name");
    }

    @Test
    void theExportHoldsEverythingOfTheOfficeAndNothingElse() {
        var office = office(Plan.TEAM, "Canary Wharf Homes");
        var colleague = freshAddress();
        joins(office.owner(), colleague, "agent");
        var guest = freshAddress();
        invite(office.owner(), guest, "broker").is(201);
        var files = unzip(office.owner().get("/api/v1/account/export"));
        assertThat(files.keySet())
                .contains(
                        "account.csv",
                        "account.json",
                        "invitation.csv",
                        "invitation.json",
                        "member.csv",
                        "member.json",
                        "session.csv",
                        "session.json");
        assertThat(files.get("account.json")).contains("Canary Wharf Homes");
        assertThat(files.get("member.json")).contains(office.email(), colleague);
        assertThat(files.get("invitation.csv")).contains(guest);
        assertThat(lines(files, "account.csv")).hasSize(2);
        assertThat(lines(files, "member.csv")).hasSize(3);
        assertThat(lines(files, "invitation.csv")).hasSize(2);
        assertThat(lines(files, "session.csv")).hasSize(3);
        // What a model reads and writes is counted in tokens as well.
        assertThat(String.join("\n", files.values()).replaceAll("(input|cached|output)_tokens", ""))
                .doesNotContainIgnoringCase("argon2")
                .doesNotContain("hash", "token", "harbor.example", "summit.example", "Harbor Office", "Summit Realty");
    }

    @Test
    void spreadsheetsDoNotRunWhatPeopleCallThemselves() {
        var office = office(Plan.FREE, "=HYPERLINK(\\\"x\\\")");
        office.owner().patch("/api/v1/me", "{\"name\": \"@SUM(1,\\\"2\\\")\"}").is(200);
        var files = unzip(office.owner().get("/api/v1/account/export"));
        assertThat(lines(files, "account.csv").get(1)).contains("'=HYPERLINK(\"x\")");
        assertThat(lines(files, "member.csv").get(1)).contains("'@SUM(1,\"2\")");
        assertThat(files.get("account.json")).contains("\"=HYPERLINK");
    }

    @Test
    void onlyOwnersTakeTheirOfficeOut() {
        var office = office(Plan.TEAM);
        joins(office.owner(), freshAddress(), "broker")
                .get("/api/v1/account/export")
                .isProblem(403, "role-not-allowed");
        signedIn(ANA).get("/api/v1/account/export").isProblem(403, "role-not-allowed");
        var reply = office.owner().get("/api/v1/account/export").is(200);
        assertThat(reply.header("Content-Type")).isEqualTo("application/zip");
        assertThat(reply.header("Content-Disposition")).contains("attachment");
        assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void closingNeedsAnOwnerAndTheirPassword() {
        var office = office(Plan.TEAM);
        var broker = joins(office.owner(), freshAddress(), "broker");
        close(broker, PASSWORD).isProblem(403, "role-not-allowed");
        close(signedIn(ANA), PASSWORD).isProblem(403, "role-not-allowed");
        assertThat(close(office.owner(), "not-my-password")
                        .isProblem(422, "wrong-password")
                        .faultyFields())
                .containsExactly("password");
        office.owner().get("/api/v1/me").is(200);
    }

    @Test
    void aClosedOfficeLetsNobodyInAndIsErasedAfterThirtyDays() {
        var canary = "Zanzibar Canary";
        var office = office(Plan.TEAM, canary);
        office.owner().patch("/api/v1/me", "{\"name\": \"" + canary + "\"}").is(200);
        var email = freshAddress();
        var colleague = joins(office.owner(), email, "agent");
        var guest = freshAddress();
        invite(office.owner(), guest, "agent").is(201);
        mailedLink("invite", guest);
        ask("reset", email);

        close(office.owner(), PASSWORD).is(204);
        for (var member : List.of(office.owner(), colleague)) {
            member.get("/api/v1/me").isProblem(401, "unauthenticated");
            member.post("/auth/refresh", null).isProblem(401, "unauthenticated");
        }
        visitor().signsIn(email, PASSWORD).isProblem(401, "wrong-credentials");
        visitor()
                .post("/auth/password-resets/" + mailedLink("reset", email), "{\"password\": \"another-sample-1\"}")
                .isProblem(400, "link-invalid");
        assertThat(tablesWith(canary)).contains("account", "member");

        clock.advance(Duration.ofDays(29));
        visitor().signsUp(email, "Too Early").isProblem(409, "address-in-use");
        clock.advance(Duration.ofDays(1).plusSeconds(1));
        await(() -> tablesWith(canary).isEmpty());
        for (var trace :
                List.of(email, guest, office.email(), office.id().value().toString())) {
            await(() -> tablesWith(trace).isEmpty());
        }
        visitor().signsUp(email, "A New Start").is(201);
    }

    private void ask(String kind, String email) {
        visitor()
                .post("/auth/password-resets", "{\"email\": \"%s\"}".formatted(email))
                .is(202);
        mailedLink(kind, email);
    }

    private static Reply close(Visitor visitor, String password) {
        return visitor.send("DELETE", "/api/v1/account", "{\"password\": \"%s\"}".formatted(password));
    }

    /**
     * Every table of the database that holds the text anywhere in a row; seen by the superuser, whom no policy binds.
     */
    private List<String> tablesWith(String text) {
        var database = new Database(url, "postgres", password);
        var hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
        return Rows.of(database, "SELECT tablename FROM pg_tables WHERE schemaname = 'public'").stream()
                .filter(table -> !NOT_OURS.contains(table))
                .filter(table -> !Rows.of(
                                database,
                                "SELECT 1 FROM " + table + " AS held"
                                        + " WHERE position(? IN held::text) > 0 OR position(? IN held::text) > 0",
                                text,
                                hex)
                        .isEmpty())
                .toList();
    }

    private static Map<String, String> unzip(Reply reply) {
        var files = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(reply.is(200).bytes()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return files;
    }

    private static List<List<String>> lines(Map<String, String> files, String name) {
        var lines = new ArrayList<List<String>>();
        CsvReader.builder().ofCsvRecord(files.getOrDefault(name, "")).forEach(line -> lines.add(line.getFields()));
        return lines;
    }
}
