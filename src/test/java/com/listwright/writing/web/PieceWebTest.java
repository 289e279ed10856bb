package com.listwright.writing.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.Reply;
import com.listwright.account.Plan;
import com.listwright.writing.Failure;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PieceWebTest extends ScriptedWebTest {
    private static final String TRUE = "Three bedrooms and two full baths.";
    private static final String LIE = "Five bedrooms and two full baths.";

    private Office office;
    private String kit;
    private String piece;

    @BeforeEach
    void write() {
        writer.writes(TRUE).goesOn();
        office = office(Plan.SOLO);
        var written = office.written("website");
        kit = written.textAt("id");
        piece = "/api/v1/pieces/" + written.textAt("pieces.0.id");
    }

    private Reply edit(String text, String... headers) {
        return office.owner().patch(piece, "{\"text\": \"" + text + "\"}", headers);
    }

    private Reply awaited(String status) {
        await(() -> office.owner().get(piece).textAt("status").equals(status));
        return office.owner().get(piece).is(200);
    }

    private void awaitKit() {
        await(() -> office.owner().get("/api/v1/kits/" + kit).textAt("status").equals("finished"));
    }

    @Test
    void nobodyAndNoNeighbourChangesAPiece() {
        for (var path : List.of("/remedies", "/rewrites", "/versions/1/restoration")) {
            var body = path.equals("/remedies") ? "{\"findingIds\": [\"x\"]}" : "{}";
            visitor().post(piece + path, body).isProblem(401, "unauthenticated");
            signedIn(CY).post(piece + path, body).isProblem(404, "not-found");
        }
        visitor().patch(piece, "{\"text\": \"A\"}").isProblem(401, "unauthenticated");
        signedIn(CY).patch(piece, "{\"text\": \"A\"}").isProblem(404, "not-found");
        signedIn(CY).get(piece + "/versions").isProblem(404, "not-found");
    }

    @Test
    void anEditIsAVersionThatIsJudgedAgain() {
        var lie = edit(LIE).is(200);
        assertThat(lie.at("version")).isEqualTo(2);
        assertThat(lie.at("status")).isEqualTo("withheld");
        assertThat(lie.at("findings.0.severity")).isEqualTo("block");
        assertThat(lie.textAt("question")).isNotBlank();
        var truth = edit("Two full baths.").is(200);
        assertThat(truth.at("status")).isEqualTo("ready");
        assertThat(truth.at("question")).isNull();
        edit("Two full baths.").is(200);
        var versions = office.owner().get(piece + "/versions").is(200);
        assertThat(versions.listAt("data")).hasSize(3);
        assertThat(versions.at("data.0.version")).isEqualTo(3);
        assertThat(versions.at("data.0.madeBy")).isEqualTo("edit");
        assertThat(versions.at("data.0.member")).isEqualTo("Test Person");
        assertThat(versions.at("data.1.findings.block")).isEqualTo(1);
        assertThat(versions.at("data.2.madeBy")).isEqualTo("writer");
        assertThat(versions.at("data.2.member")).isNull();
        assertThat(office.used()).isEqualTo(1);
    }

    @Test
    void whoEditsWhatNoLongerStandsIsTold() {
        edit("Two full baths.", "If-Match", "\"1\"").is(200);
        var late = edit("Three bedrooms.", "If-Match", "\"1\"").isProblem(412, "precondition-failed");
        assertThat(late.at("version")).isEqualTo(2);
        assertThat(late.at("changes.0.madeBy")).isEqualTo("edit");
        assertThat(late.at("changes.0.by")).isEqualTo("Test Person");
        assertThat(late.textAt("etag")).isEqualTo(late.header("ETag"));
        edit("Three bedrooms.", "If-Match", late.textAt("etag")).is(200);
    }

    @Test
    void everyChangeOfAPieceHeedsTheCondition() {
        var old = tag();
        edit(LIE, "If-Match", old).is(200);
        for (var path : List.of("/remedies", "/rewrites", "/versions/1/restoration")) {
            var body = path.equals("/remedies") ? "{\"findingIds\": [\"x\"]}" : "{}";
            office.owner().post(piece + path, body, "If-Match", old).isProblem(412, "precondition-failed");
            office.owner().post(piece + path, body, "If-Match", "old").isProblem(400, "invalid-parameter");
        }
        office.owner()
                .post(piece + "/versions/1/restoration", null, "If-Match", tag())
                .is(200);
    }

    @Test
    void aPieceThatTurnedStaleIsAnotherOneToWhoLooks() {
        var seen = tag();
        office.owner().get(piece, "If-None-Match", seen).is(304);
        office.owner()
                .patch("/api/v1/properties/" + office.home(), "{\"facts\": {\"BedroomsTotal\": 4}}")
                .is(200);
        assertThat(office.owner().get(piece, "If-None-Match", seen).is(200).at("stale"))
                .isEqualTo(true);
        var late = edit("Two full baths.", "If-Match", seen).isProblem(412, "precondition-failed");
        assertThat(late.listAt("staleFacts").stream().map(String::valueOf)).containsExactly("BedroomsTotal");
        edit("Two full baths.", "If-Match", "\"1\"").is(200);
    }

    @Test
    void ofTwoWhoEditAtOnceOneIsTold() throws InterruptedException, ExecutionException {
        var seen = tag();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var one = threads.submit(
                    () -> edit("Two full baths.", "If-Match", seen).status());
            var other = threads.submit(
                    () -> edit("Three bedrooms.", "If-Match", seen).status());
            assertThat(List.of(one.get(), other.get())).containsExactlyInAnyOrder(200, 412);
        }
        assertThat(office.owner().get(piece).at("version")).isEqualTo(2);
    }

    private String tag() {
        return Objects.requireNonNull(office.owner().get(piece).is(200).header("ETag"));
    }

    @Test
    void aMalformedEditIsRefused() {
        office.owner().patch(piece, "{\"text\": \"\"}").isProblem(422, "invalid-value");
        office.owner().patch(piece, "{\"text\": 7}").isProblem(400, "invalid-body");
        office.owner().post(piece + "/versions/x/restoration", null).isProblem(404, "not-found");
        office.owner().post(piece + "/versions/9/restoration", null).isProblem(404, "not-found");
        office.owner().get(piece + "/versions?cursor=x").isProblem(400, "invalid-parameter");
    }

    @Test
    void aFormerTextIsTakenBackAsANewVersion() {
        edit(LIE).is(200);
        var restored =
                office.owner().post(piece + "/versions/1/restoration", null).is(200);
        assertThat(restored.at("version")).isEqualTo(3);
        assertThat(restored.at("text")).isEqualTo(TRUE);
        assertThat(restored.at("status")).isEqualTo("ready");
        assertThat(office.owner().get(piece + "/versions").at("data.0.madeBy")).isEqualTo("restoration");
    }

    @Test
    void aRemedyIsCarriedOutAndFree() {
        var found = edit("Three bedrooms in a family neighborhood.").is(200);
        var fixable = found.listAt("findings").stream()
                .map(it -> (Map<?, ?>) it)
                .filter(it -> it.get("fix") != null)
                .map(it -> String.valueOf(it.get("id")))
                .toList();
        assertThat(fixable).isNotEmpty();
        office.owner()
                .post(piece + "/remedies", "{\"findingIds\": [\"find_nothing\"]}")
                .isProblem(422, "invalid-value");
        var remedied = office.owner()
                .post(piece + "/remedies", "{\"findingIds\": [\"" + String.join("\", \"", fixable) + "\"]}")
                .is(200);
        assertThat(remedied.at("version")).isEqualTo(3);
        assertThat(remedied.textAt("text")).doesNotContain("family");
        assertThat(office.owner().get(piece + "/versions").at("data.0.madeBy")).isEqualTo("remedy");
        assertThat(office.used()).isEqualTo(1);
    }

    @Test
    void aRewriteIsOneMorePieceAndGoesThroughTheKitsStream() {
        writer.writes("Two full baths and three bedrooms.").waits();
        var begun = office.owner()
                .post(piece + "/rewrites", "{\"instruction\": \"Baths first.\"}")
                .is(202);
        assertThat(begun.at("status")).isEqualTo("queued");
        assertThat(begun.at("text")).isEqualTo(TRUE);
        office.owner().post(piece + "/rewrites", "{}").isProblem(409, "being-written");
        edit("Two full baths.").isProblem(409, "being-written");
        assertThat(office.owner().get("/api/v1/kits/" + kit).at("status")).isEqualTo("writing");
        writer.goesOn();
        var rewritten = awaited("ready");
        assertThat(rewritten.at("text")).isEqualTo("Two full baths and three bedrooms.");
        assertThat(rewritten.at("version")).isEqualTo(2);
        awaitKit();
        assertThat(office.used()).isEqualTo(2);
        assertThat(office.owner().get(piece + "/versions").at("data.0.madeBy")).isEqualTo("rewrite");
        var stream = office.owner().get("/api/v1/kits/" + kit + "/events").text();
        assertThat(stream.split("event: piece.finished", -1)).hasSize(3);
        assertThat(stream.split("event: kit.finished", -1)).hasSize(2);
        var ledger = office.owner().get("/api/v1/usage/entries").is(200);
        for (int entry = 0; entry < 2; entry++) {
            assertThat(ledger.textAt("data." + entry + ".home")).startsWith("418 Quillfeather Lane, Marrow Glen");
        }
    }

    @Test
    void aRewriteThatComesToNothingLeavesTheFormerTextAndIsFree() {
        writer.fails("headline", Failure.REFUSED);
        var other = office.written("headline");
        assertThat(other.at("pieces.0.status")).isEqualTo("failed");
        office.owner()
                .patch("/api/v1/pieces/" + other.textAt("pieces.0.id"), "{\"text\": \"A\"}")
                .isProblem(409, "nothing-written");
        writer.fails("website", Failure.MODEL_BUSY);
        office.owner().post(piece + "/rewrites", "{}").is(202);
        awaitKit();
        var still = office.owner().get(piece).is(200);
        assertThat(still.at("status")).isEqualTo("ready");
        assertThat(still.at("text")).isEqualTo(TRUE);
        assertThat(still.at("reason")).isEqualTo("model-busy");
        assertThat(office.used()).isEqualTo(1);
        assertThat(office.held()).isZero();
        writer.succeeds();
    }

    @Test
    void aPieceTurnsStaleWhenAFactOfItChangesAndARewriteUsesTheNewOne() {
        var home = "/api/v1/properties/" + office.home();
        office.owner().patch(home, "{\"facts\": {\"ListPrice\": 379000}}").is(200);
        assertThat(office.owner().get(piece).at("stale")).isEqualTo(false);
        office.owner().patch(home, "{\"facts\": {\"BedroomsTotal\": 4}}").is(200);
        var stale = office.owner().get(piece).is(200);
        assertThat(stale.at("stale")).isEqualTo(true);
        assertThat(stale.at("staleFacts")).isEqualTo(List.of("BedroomsTotal"));
        writer.writes("Four bedrooms and two full baths.");
        office.owner().post(piece + "/rewrites", "{}").is(202);
        awaitKit();
        var fresh = awaited("ready");
        assertThat(fresh.at("stale")).isEqualTo(false);
        assertThat(fresh.at("text")).isEqualTo("Four bedrooms and two full baths.");
    }

    @Test
    void aVoiceIsKeptAndGoesWithTheKit() {
        var voice = office.owner().post("/api/v1/voices", """
            {"name": "Ana", "tone": "plain", "wordsToAvoid": ["nestled"], "phrasesLiked": ["come and see"],
             "signOff": "See you there", "samples": ["Clean lines. Cedar deck. Cedar ceiling. You will like it."]}
            """).is(201);
        assertThat(voice.listAt("style").toString()).contains("Short sentences", "Likes the word cedar.", "you");
        var id = voice.textAt("id");
        var written = office.order("{\"channels\": [\"website\"], \"voiceId\": \"" + id + "\"}", "Prefer", "wait=20")
                .is(200);
        assertThat(written.at("tone")).isEqualTo("plain");
        var changed = office.owner()
                .patch("/api/v1/voices/" + id, "{\"name\": \"Ana R.\", \"signOff\": \"\"}")
                .is(200);
        assertThat(changed.at("name")).isEqualTo("Ana R.");
        assertThat(changed.at("signOff")).isNull();
        assertThat(changed.at("wordsToAvoid")).isEqualTo(List.of("nestled"));
        assertThat(office.owner().get("/api/v1/voices").is(200).listAt("data")).hasSize(1);
        signedIn(CY).patch("/api/v1/voices/" + id, "{\"name\": \"Mine\"}").isProblem(404, "not-found");
        signedIn(CY).delete("/api/v1/voices/" + id).isProblem(404, "not-found");
        visitor().get("/api/v1/voices").isProblem(401, "unauthenticated");
        office.owner().post("/api/v1/voices", "{\"name\": \" \"}").isProblem(422, "invalid-value");
        office.owner()
                .post("/api/v1/voices", "{\"name\": \"A\", \"tone\": \"loud\"}")
                .isProblem(422, "invalid-value");
        office.owner().delete("/api/v1/voices/" + id).is(204);
        office.owner().get("/api/v1/pieces/piece_" + UUID.randomUUID()).isProblem(404, "not-found");
    }

    @Test
    void aStyleThatSomebodyPutRightStaysUntilOtherSamplesCome() {
        var voice = "/api/v1/voices/"
                + office.owner()
                        .post("/api/v1/voices", "{\"name\": \"Ana\", \"samples\": [\"Clean lines. Cedar deck.\"]}")
                        .is(201)
                        .textAt("id");
        office.owner()
                .patch(voice, "{\"style\": [\"Starts with the lot.\", \" \"]}")
                .is(200);
        var renamed = office.owner().patch(voice, "{\"name\": \"Ana R.\"}").is(200);
        assertThat(renamed.at("style")).isEqualTo(List.of("Starts with the lot."));
        var other = office.owner()
                .patch(voice, "{\"samples\": [\"You will like it. You will stay.\"]}")
                .is(200);
        assertThat(other.listAt("style").toString()).contains("Short sentences").doesNotContain("the lot");
        office.owner()
                .patch(voice, "{\"style\": [\"" + "a".repeat(201) + "\"]}")
                .isProblem(422, "invalid-value");
    }

    @Test
    void anEmailIsDrawnWhereNothingInItCanActOrLoad() {
        var kit = office.written("email", "website");
        var email = "/api/v1/pieces/" + kit.textAt("pieces.0.id");
        office.owner()
                .patch(email, "{\"text\": \"Three bedrooms <script>alert(1)</script>.\", \"subject\": \"Come\"}")
                .is(200);
        var drawn = office.owner().get(email + "/preview").is(200);
        assertThat(drawn.header("Content-Type")).startsWith("text/html");
        assertThat(drawn.header("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'self'", "sandbox");
        assertThat(drawn.text()).contains("Come", "&lt;script&gt;").doesNotContain("<script>", "{{photo_url}}");
        office.owner()
                .get("/api/v1/pieces/" + kit.textAt("pieces.1.id") + "/preview")
                .isProblem(404, "not-found");
        signedIn(CY).get(email + "/preview").isProblem(404, "not-found");
        visitor().get(email + "/preview").isProblem(401, "unauthenticated");
    }
}
