package com.listwright;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.partner.webhook.Receiver;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * One office does everything that the API can do, in the order of a working day. What it sends and gets are the
 * examples of the description: {@code mvn test -Dfrontend.skip -Dtest=ApiTourWebTest -Dexamples.write=true} writes them
 * anew.
 */
class ApiTourWebTest extends WebTest {
    private static final String DANA = "dana@lanternandloom.example";
    private static final String ELI = "eli@lanternandloom.example";
    private static final String FORMER = "lantern-and-loom-2026";
    private static final String NDJSON = "application/x-ndjson";
    private static final String CSV = "text/csv";

    private final Receiver receiver = new Receiver();
    private final ExampleBook examples = new ExampleBook();

    @Override
    public Map<String, String> getProperties() {
        var properties = super.getProperties();
        properties.put("listwright.webhook.allowed-targets", receiver.target());
        return properties;
    }

    @AfterAll
    void close() {
        receiver.close();
    }

    @Test
    void everyOperationIsShownAsItIs() throws IOException {
        whatThereIs();
        var dana = anOfficeOpens();
        itPays(dana);
        colleaguesCome(dana);
        programsGetKeys(dana);
        var home = aHomeIsListed(dana);
        itsWordsAreWritten(dana, home);
        manyHomesAreWritten(dana, home);
        eventsAreTold(dana);
        whatWasUsed(dana);
        itAllEnds(dana);

        assertThat(examples.operations()).isEqualTo(operations());
        if (Boolean.getBoolean("examples.write")) {
            examples.write();
        }
        assertThat(examples.writtenOutlines())
                .as("The examples are old: write them anew with -Dexamples.write=true")
                .isEqualTo(examples.outlines());
    }

    private void whatThereIs() {
        var nobody = visitor();
        show(nobody, "GET", "/api/v1/about", null);
        show(nobody, "GET", "/api/v1/plans", null);
    }

    private Visitor anOfficeOpens() {
        var dana = visitor();
        show(dana, "POST", "/auth/signup", """
            {"email": "%s", "password": "%s", "name": "Dana Whitfield", "office": "Lantern & Loom"}
            """.formatted(DANA, FORMER));
        show(dana, "POST", "/api/v1/me/verification-mail", null);
        show(visitor(), "POST", "/auth/verifications/" + mailedLink("verify", DANA), null);
        show(dana, "GET", "/api/v1/me", null);
        show(dana, "PATCH", "/api/v1/me", "{\"name\": \"Dana R. Whitfield\"}");
        show(dana, "PATCH", "/api/v1/account", "{\"name\": \"Lantern & Loom Realty\"}");
        show(dana, "POST", "/api/v1/me/password", """
            {"currentPassword": "%s", "password": "%s"}
            """.formatted(FORMER, PASSWORD));

        var phone = visitor();
        show(phone, "POST", "/auth/login", "{\"email\": \"%s\", \"password\": \"%s\"}".formatted(DANA, PASSWORD));
        show(phone, "POST", "/auth/refresh", null);
        var sessions = show(dana, "GET", "/api/v1/sessions", null);
        show(phone, "POST", "/auth/logout", null);
        phone.signsIn(DANA, PASSWORD).is(200);
        show(dana, "DELETE", "/api/v1/sessions/" + other(dana.get("/api/v1/sessions")), null);
        assertThat(sessions.listAt("data")).hasSize(2);

        show(visitor(), "POST", "/auth/password-resets", "{\"email\": \"%s\"}".formatted(DANA));
        var link = "/auth/password-resets/" + mailedLink("reset", DANA);
        show(visitor(), "POST", link, "{\"password\": \"%s\"}".formatted(PASSWORD));
        return signedIn(DANA);
    }

    private static String other(Reply sessions) {
        return sessions.listAt("data").stream()
                .map(Map.class::cast)
                .filter(session -> Boolean.FALSE.equals(session.get("current")))
                .map(session -> String.valueOf(session.get("id")))
                .findFirst()
                .orElseThrow();
    }

    private void itPays(Visitor dana) {
        var wish = "{\"plan\": \"brokerage\", \"interval\": \"month\"}";
        var till = show(dana, "POST", "/api/v1/checkout-sessions", wish).textAt("url");
        visitor().post(till, "act=pay", "Content-Type", "application/x-www-form-urlencoded");
        var session = till.substring(till.lastIndexOf('/') + 1);
        var paid = show(dana, "POST", "/api/v1/checkout-sessions/" + session + "/confirmation", null);
        assertThat(paid.textAt("state")).isEqualTo("paid");
        show(dana, "POST", "/api/v1/portal-sessions", "{\"flow\": \"payment-method\"}");
        var subscription = "/api/v1/subscription";
        var team = "{\"plan\": \"team\", \"interval\": \"month\"}";
        show(dana, "POST", subscription + "/plan-preview", team);
        show(dana, "POST", subscription + "/plan", team);
        show(dana, "DELETE", subscription + "/next", null);
        show(dana, "POST", subscription + "/cancellation", null);
        show(dana, "DELETE", subscription + "/cancellation", null);
        show(dana, "GET", subscription, null);
    }

    private void colleaguesCome(Visitor dana) {
        var invited = show(dana, "POST", "/api/v1/invitations", """
            {"email": "%s", "role": "agent", "name": "Eli Marsh"}
            """.formatted(ELI));
        var link = "/auth/invitations/" + mailedLink("invite", ELI);
        show(dana, "GET", "/api/v1/invitations", null);
        show(visitor(), "GET", link, null);
        show(visitor(), "POST", link, "{\"name\": \"Eli Marsh\", \"password\": \"%s\"}".formatted(PASSWORD));
        assertThat(invited.textAt("role")).isEqualTo("agent");
        var second = show(dana, "POST", "/api/v1/members", """
            {"email": "flo@lanternandloom.example", "name": "Flo Okafor", "role": "broker"}
            """);
        show(dana, "DELETE", "/api/v1/invitations/" + second.textAt("id"), null);
        var eli = "/api/v1/members/" + memberId(signedIn(ELI));
        show(dana, "PATCH", eli, "{\"role\": \"broker\"}");
        show(dana, "GET", "/api/v1/members", null);
        show(dana, "DELETE", eli, null);
    }

    private void programsGetKeys(Visitor dana) {
        var made = show(dana, "POST", "/api/v1/api-keys", """
            {"name": "Listing feed", "scopes": ["properties:read", "properties:write", "kits:write"], "expiresInDays": 365}
            """);
        var header = new String[] {"Authorization", "Bearer " + made.textAt("key")};
        visitor().get("/api/v1/properties", header).is(200);
        visitor().get("/api/v1/usage", header).isProblem(403, "missing-scope");
        show(dana, "GET", "/api/v1/api-keys", null);
        var key = "/api/v1/api-keys/" + made.textAt("id");
        var rolled = show(dana, "POST", key + "/roll", "{\"graceHours\": 24}");
        show(dana, "DELETE", "/api/v1/api-keys/" + rolled.textAt("id"), null);
    }

    private String aHomeIsListed(Visitor dana) {
        show(dana, "GET", "/api/v1/fact-fields", null);
        var added = show(dana, "POST", "/api/v1/properties", """
            {"label": "14 Juniper Court", "facts": {
              "ListingKey": "LL-2041", "PropertyType": "Residential", "PropertySubType": "Single Family Residence",
              "UnparsedAddress": "14 Juniper Court, Marrow Glen, OH 43001", "City": "Marrow Glen", "StateOrProvince": "OH",
              "BedroomsTotal": 3, "BathroomsFull": 2, "LivingArea": 1640, "YearBuilt": 1998, "ListPrice": 389000,
              "Flooring": ["Hardwood", "Tile"], "Heating": ["Forced Air"], "AgentNotes": "Roof replaced in 2018."}}
            """);
        show(dana, "POST", "/api/v1/properties", "{\"facts\": {\"ListingKey\": \"LL-2041\", \"LotSizeAcres\": 0.3}}");
        var home = "/api/v1/properties/" + added.textAt("id");
        show(dana, "GET", home, null);
        show(dana, "PATCH", home, "{\"facts\": {\"ListPrice\": 379000, \"FireplacesTotal\": 1}}");
        show(dana, "POST", home + "/confirmations", "{\"fields\": [\"ListPrice\"]}");
        show(dana, "GET", home + "/revisions", null);
        show(dana, "GET", home + "/reso", null);
        show(dana, "DELETE", home, null);
        show(dana, "POST", home + "/restoration", null);
        show(dana, "GET", "/api/v1/properties", null);
        var file = """
            ListingKey,City,StateOrProvince,BedroomsTotal,BathroomsFull,LivingArea,ListPrice
            LL-2042,Marrow Glen,OH,4,2,2110,465000
            LL-2043,Port Ansel,OH,2,1,940,212000
            """;
        show(dana, "POST", "/api/v1/property-imports", file, "Content-Type", CSV);
        show(dana, "POST", "/api/v1/property-imports?dryRun=true", """
            [{"ListingKey": "LL-2042", "ListPrice": 459000, "StandardStatus": "Active"}]
            """);
        show(dana, "POST", "/api/v1/property-imports?dryRun=true", """
            27 Larkspur Lane, Port Ansel. 4 bedrooms, 2.5 baths, 2,250 sq ft, built 1987. Asking $449,000.
            """, "Content-Type", "text/plain");
        show(dana, "GET", "/api/v1/entity-events?limit=2", null);
        show(dana, "POST", "/api/v1/checks", """
            {"text": "Three-bedroom ranch with a finished basement. Perfect for families!", "channel": "mls", "state": "OH",
             "facts": {"BedroomsTotal": 3, "ArchitecturalStyle": ["Ranch"]}}
            """);
        return home;
    }

    private void itsWordsAreWritten(Visitor dana, String home) {
        show(dana, "GET", "/api/v1/channels", null);
        show(dana, "GET", "/api/v1/mls-boards", null);
        var board = "/api/v1/mls-boards/crmls/limit";
        show(dana, "PUT", board, "{\"characters\": 1200, \"reason\": \"Told by the board's help desk on 3 May\"}");
        show(dana, "DELETE", board, null);
        var voice = show(dana, "POST", "/api/v1/voices", """
            {"name": "Dana, plain", "tone": "plain", "wordsToAvoid": ["stunning"], "signOff": "See you at the door."}
            """);
        show(dana, "GET", "/api/v1/voices", null);
        show(dana, "PATCH", "/api/v1/voices/" + voice.textAt("id"), "{\"phrasesLiked\": [\"come and see\"]}");

        var wish = "{\"channels\": [\"mls\", \"email\"], \"tone\": \"plain\", \"voiceId\": \"%s\"}"
                .formatted(voice.textAt("id"));
        show(dana, "POST", home + "/kits", wish);
        var kit = show(dana, "POST", home + "/kits", wish, "Prefer", "wait=60");
        assertThat(kit.textAt("status")).isEqualTo("finished");
        var path = "/api/v1/kits/" + kit.textAt("id");
        show(dana, "GET", path, null);
        show(dana, "GET", path + "/events", null);
        show(dana, "GET", home + "/kits", null);
        show(dana, "GET", "/api/v1/pieces/" + kit.textAt("pieces.1.id") + "/preview", null);
        aPieceIsWorkedOn(dana, "/api/v1/pieces/" + kit.textAt("pieces.0.id"));
        show(dana, "DELETE", path, null);
        show(dana, "DELETE", "/api/v1/voices/" + voice.textAt("id"), null);
    }

    private void aPieceIsWorkedOn(Visitor dana, String piece) {
        var text = show(dana, "GET", piece, null).textAt("text");
        var edit = "{\"text\": \"%s Perfect for families.\"}".formatted(text);
        var edited = show(dana, "PATCH", piece, edit);
        var finding = edited.textAt("findings.0.id");
        show(dana, "POST", piece + "/remedies", "{\"findingIds\": [\"%s\"]}".formatted(finding));
        show(dana, "GET", piece + "/versions", null);
        show(dana, "POST", piece + "/versions/1/restoration", null);
        show(dana, "GET", piece + "/export?format=txt", null);
        show(dana, "POST", piece + "/rewrites", "{\"instruction\": \"Begin with the roof.\"}");
    }

    private void manyHomesAreWritten(Visitor dana, String home) {
        var jobs = "/api/v1/bulk-jobs";
        var line = "{\"ListingKey\": \"LL-2044\", \"City\": \"Marrow Glen\", \"BedroomsTotal\": 3, \"BathroomsFull\":"
                + " 2}\n";
        var job = show(dana, "POST", jobs + "?channels=mls&tone=warm", line, "Content-Type", NDJSON);
        var one = jobs + "/" + job.textAt("id");
        show(dana, "GET", one + "/results", null);
        show(dana, "GET", one, null);
        show(dana, "POST", jobs + "?channels=sms", """
            ListingKey,City,BedroomsTotal,BathroomsFull
            LL-2045,Port Ansel,2,1
            """, "Content-Type", CSV);
        var last = show(dana, "POST", jobs, """
            {"propertyIds": ["%s"], "channels": ["mls"], "tone": "plain"}
            """.formatted(home.substring(home.lastIndexOf('/') + 1)));
        show(dana, "GET", jobs, null);
        show(dana, "DELETE", jobs + "/" + last.textAt("id"), null);
    }

    private void eventsAreTold(Visitor dana) {
        var endpoints = "/api/v1/webhook-endpoints";
        var added = show(dana, "POST", endpoints, """
            {"url": "%s", "description": "Our website", "events": ["kit.finished", "piece.stale"]}
            """.formatted(receiver.url("/listwright")));
        var endpoint = endpoints + "/" + added.textAt("endpoint.id");
        show(dana, "GET", endpoints, null);
        show(dana, "GET", endpoint, null);
        show(dana, "PATCH", endpoint, "{\"events\": [\"kit.finished\", \"bulk.finished\"]}");
        var sent = show(dana, "POST", endpoint + "/test-events", null);
        show(dana, "GET", endpoint + "/deliveries", null);
        show(dana, "POST", endpoints + "/deliveries/" + sent.textAt("id") + "/redelivery", null);
        show(dana, "POST", endpoint + "/secret-rotations", "{\"graceHours\": 24}");
        show(dana, "DELETE", endpoint, null);
    }

    private void whatWasUsed(Visitor dana) {
        show(dana, "PATCH", "/api/v1/usage/overage", "{\"ceiling\": 2000}");
        show(dana, "GET", "/api/v1/usage", null);
        show(dana, "GET", "/api/v1/usage/entries?limit=2", null);
        show(dana, "GET", "/api/v1/usage/entries", null, "Accept", CSV);
        show(dana, "GET", "/api/v1/usage/keys", null);
    }

    private void itAllEnds(Visitor dana) {
        show(dana, "GET", "/api/v1/account/export", null);
        show(dana, "DELETE", "/api/v1/account", "{\"password\": \"%s\"}".formatted(PASSWORD));
    }

    /** Sends it, and keeps it as an example. */
    private Reply show(Visitor visitor, String method, String path, @Nullable String body, String... headers) {
        var reply = visitor.send(method, path, body, headers);
        assertThat(reply.status()).as("%s %s: %s", method, path, reply.text()).isBetween(200, 299);
        var type = List.of(headers).contains("Content-Type") ? headers[1] : "application/json";
        examples.note(book().operationId(method, path), type, body, reply);
        return reply;
    }

    private Set<String> operations() {
        var all = new TreeSet<String>();
        book().paths()
                .forEach((path, methods) -> ((Map<?, ?>) methods).forEach((method, operation) -> {
                    if (!String.valueOf(path).startsWith("/sandbox/")) {
                        all.add(String.valueOf(((Map<?, ?>) operation).get("operationId")));
                    }
                }));
        return all;
    }
}
