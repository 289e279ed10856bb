package com.listwright.partner.bulk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.Reply;
import com.listwright.Visitor;
import com.listwright.WebTest;
import com.listwright.account.Accounts;
import com.listwright.account.Plan;
import com.listwright.platform.AccountId;
import com.listwright.writing.Failure;
import com.listwright.writing.ScriptedWriter;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BulkJobWebTest extends WebTest {
    private static final String JOBS = "/api/v1/bulk-jobs";
    private static final String TEXT = "Three bedrooms and two full baths.";

    @Inject
    ScriptedWriter writer;

    @Inject
    Accounts accounts;

    private Visitor owner;

    @Override
    public Map<String, String> getProperties() {
        var properties = super.getProperties();
        properties.put("test.writer", "scripted");
        properties.put("listwright.bulk.at-once", "2");
        properties.put("listwright.bulk.at-once-of-one", "1");
        return properties;
    }

    @BeforeEach
    void signUp() {
        writer.writes(TEXT).succeeds().goesOn();
        owner = office(Plan.SOLO);
    }

    @AfterEach
    void letGo() {
        writer.goesOn();
    }

    @Test
    void nobodyAndNoNeighbourSeesAJob() {
        var job = JOBS + "/" + brings(owner, records(1)).is(202).textAt("id");
        for (var path : List.of(JOBS, job, job + "/results")) {
            visitor().get(path).isProblem(401, "unauthenticated");
        }
        visitor()
                .send("POST", JOBS, record(1), "Content-Type", "application/x-ndjson")
                .isProblem(401, "unauthenticated");
        visitor().delete(job).isProblem(401, "unauthenticated");
        var cy = signedIn(CY);
        cy.get(job).isProblem(404, "not-found");
        cy.get(job + "/results").isProblem(404, "not-found");
        cy.delete(job).isProblem(404, "not-found");
        assertThat(cy.get(JOBS).is(200).listAt("data")).isEmpty();
        assertThat(owner.get(JOBS).is(200).at("data.0.id")).isEqualTo(job.substring(JOBS.length() + 1));
    }

    @ParameterizedTest
    @CsvSource({
        "'',channels",
        "channels=,channels",
        "channels=mls&tone=shouting,tone",
        "'channels=mls,fax',channels.1",
        "channels=mls&mls=nowhere,mls",
        "channels=mls&voiceId=voice_00000000-0000-7000-8000-000000000000,voiceId",
        "channels=mls&occasion=open-house,openHouse"
    })
    void aWishThatIsNotKnownIsRefusedByName(String wish, String field) {
        assertThat(sends(owner, record(1), "application/x-ndjson", wish)
                        .isProblem(422, "invalid-value")
                        .faultyFields())
                .containsExactly(field);
    }

    @Test
    void whatIsNoJobIsRefusedAndNothingIsSaved() {
        sends(owner, "nonsense\n[]\n", "application/x-ndjson", "channels=mls").isProblem(422, "nothing-to-write");
        sends(owner, "", "text/csv", "channels=mls").isProblem(400, "invalid-body");
        sends(owner, "ListPrice,City\n", "text/csv", "channels=mls").isProblem(422, "nothing-to-write");
        sends(owner, records(1001), "application/x-ndjson", "channels=mls").isProblem(422, "bulk-too-large");
        sends(owner, record(1), "application/xml", "channels=mls").isProblem(415, "unsupported-media-type");
        owner.post(JOBS, "{\"propertyIds\": [\"x\"]}").isProblem(400, "invalid-body");
        owner.post(JOBS, "{\"propertyIds\": [\"x\"], \"channels\": [\"mls\"]}").isProblem(422, "nothing-to-write");
        owner.get(JOBS + "/x").isProblem(404, "not-found");
        assertThat(owner.get(JOBS).is(200).listAt("data")).isEmpty();
        assertThat(owner.get("/api/v1/properties").is(200).listAt("data")).isEmpty();
    }

    @Test
    void recordsBecomeHomesAndEachIsWrittenOnceInTheOrderOfItsLines() {
        var file = record(1) + "\n\nnot a record\n" + record(2) + "\n" + record(1) + "\n" + record(3)
                + "\n{\"ListPrice\": \"much\"}\n";
        var begun = brings(owner, file).is(202);
        assertThat(begun.at("homes.asked")).isEqualTo(6);
        assertThat(begun.at("homes.accepted")).isEqualTo(3);
        assertThat(begun.at("homes.rejected")).isEqualTo(3);
        assertThat(begun.listAt("rejected").stream().map(it -> String.valueOf(((Map<?, ?>) it).get("line"))))
                .containsExactlyInAnyOrder("3", "5", "7");
        var results = results(owner, begun.textAt("id"), "");
        assertThat(results.stream().map(it -> it.at("line"))).containsExactly(1, 3, 4, 5, 6, 7);
        assertThat(results.stream().map(it -> it.at("status")))
                .containsExactly("finished", "rejected", "finished", "rejected", "finished", "rejected");
        var first = results.getFirst();
        assertThat(first.at("pieces.0.text")).isEqualTo(TEXT);
        assertThat(first.at("pieces.0.status")).isEqualTo("ready");
        owner.get("/api/v1/kits/" + first.textAt("kitId")).is(200);
        owner.get("/api/v1/properties/" + first.textAt("propertyId")).is(200);
        assertThat(results.getLast().at("field")).isEqualTo("ListPrice");
        var done = owner.get(JOBS + "/" + begun.textAt("id")).is(200);
        assertThat(done.at("status")).isEqualTo("finished");
        assertThat(done.at("homes.finished")).isEqualTo(3);
        assertThat(done.at("endedAt")).isNotNull();
        assertThat(used(owner)).isEqualTo(3);
        assertThat(results(owner, begun.textAt("id"), "?after=4").stream().map(it -> it.at("line")))
                .containsExactly(5, 6, 7);
        owner.get(JOBS + "/" + begun.textAt("id") + "/results?after=x").isProblem(400, "invalid-parameter");
        owner.get(JOBS + "/" + begun.textAt("id") + "/results?after=-1").isProblem(400, "invalid-parameter");
    }

    @Test
    void aSheetBringsHomesToo() {
        var sheet = "ListingKey,BedroomsTotal,BathroomsFull\nC1,3,2\nC2,3,2\n";
        var job = sends(owner, sheet, "text/csv", "channels=website,headline")
                .is(202)
                .textAt("id");
        var results = results(owner, job, "");
        assertThat(results.stream().map(it -> it.at("line"))).containsExactly(2, 3);
        assertThat(results.getFirst().listAt("pieces")).hasSize(2);
        assertThat(used(owner)).isEqualTo(4);
    }

    @Test
    void homesThatAreThereAreNamedByTheirIds() {
        var mine = home(owner);
        var theirs = home(office(Plan.FREE));
        var archived = home(owner);
        owner.delete("/api/v1/properties/" + archived).is(204);
        var job = owner.post(JOBS, """
            {"propertyIds": ["%s", "%s", "%s", "%s"], "channels": ["website"], "tone": "plain"}
            """.formatted(mine, theirs, archived, mine)).is(202);
        assertThat(job.at("homes.accepted")).isEqualTo(1);
        assertThat(job.at("homes.rejected")).isEqualTo(3);
        assertThat(results(owner, job.textAt("id"), "").getFirst().at("propertyId"))
                .isEqualTo(mine);
    }

    @Test
    void whatFitsTheAllowanceIsToldBeforeAnythingIsSaved() {
        var small = office(Plan.FREE);
        var refused = brings(small, records(20)).isProblem(402, "bulk-exceeds-allowance");
        assertThat(refused.at("fit")).isEqualTo(15);
        assertThat(refused.at("homes")).isEqualTo(20);
        assertThat(refused.textAt("detail")).startsWith("15 of 20 fit your allowance.");
        assertThat(small.get("/api/v1/properties").listAt("data")).isEmpty();
        var begun = sends(small, records(20), "application/x-ndjson", "channels=website&partial=true")
                .is(202);
        assertThat(begun.at("homes.notWritten")).isEqualTo(5);
        var results = results(small, begun.textAt("id"), "");
        assertThat(results.stream().filter(it -> "finished".equals(it.at("status"))))
                .hasSize(15);
        assertThat(results.getLast().at("reason")).isEqualTo("allowance-exhausted");
        assertThat(results.getLast().at("propertyId")).isNotNull();
        assertThat(used(small)).isEqualTo(15);
        sends(small, record(99), "application/x-ndjson", "channels=website&partial=true")
                .isProblem(402, "bulk-exceeds-allowance");
    }

    @Test
    void homesOfAJobThatWaitsAreNotPromisedTwice() {
        writer.waits();
        var small = office(Plan.FREE);
        brings(small, records(10)).is(202);
        await(() -> small.get("/api/v1/usage").textAt("pieces.held").equals("1"));
        assertThat(sends(
                                small,
                                "{\"ListingKey\": \"X\", \"BedroomsTotal\": 3}\n" + records(9),
                                "application/x-ndjson",
                                "channels=website")
                        .isProblem(402, "bulk-exceeds-allowance")
                        .at("fit"))
                .isEqualTo(5);
    }

    @Test
    void aCancelledJobKeepsWhatStandsAndBeginsNothingMore() {
        var job = JOBS + "/" + brings(owner, records(1)).is(202).textAt("id");
        await(() -> owner.get(job).textAt("status").equals("finished"));
        writer.waits();
        var six = brings(owner, records(6)).is(202).textAt("id");
        await(() -> owner.get(JOBS + "/" + six).textAt("homes.writing").equals("1"));
        owner.delete(JOBS + "/" + six).is(204);
        owner.delete(JOBS + "/" + six).is(204);
        var results = results(owner, six, "");
        assertThat(results.stream().map(it -> it.at("status"))).hasSize(6).containsOnly("cancelled");
        assertThat(owner.get(JOBS + "/" + six).at("status")).isEqualTo("cancelled");
        await(() -> owner.get("/api/v1/usage").textAt("pieces.held").equals("0"));
        assertThat(used(owner)).isEqualTo(1);
    }

    @Test
    void whatIsNotWrittenIsToldAndFree() {
        writer.fails("website", Failure.GARBLED);
        var results = results(owner, brings(owner, records(2)).is(202).textAt("id"), "");
        assertThat(results.stream().map(it -> it.at("status"))).containsExactly("failed", "failed");
        assertThat(results.getFirst().at("reason")).isEqualTo("garbled");
        assertThat(used(owner)).isZero();
    }

    @Test
    void aTestKeysJobCountsNothingAndPlaysRefusals() {
        var key = owner.post("/api/v1/api-keys", "{\"name\": \"Feed\", \"mode\": \"test\"}")
                .is(201)
                .textAt("key");
        var begun = asProgram(key, "channels=website").is(202);
        assertThat(begun.at("test")).isEqualTo(true);
        assertThat(results(owner, begun.textAt("id"), "").stream().map(it -> it.at("status")))
                .containsExactly("finished", "finished");
        var refused = asProgram(key, "channels=website&notes=listwright-test:allowance-exhausted")
                .is(202);
        assertThat(results(owner, refused.textAt("id"), "").getFirst().at("reason"))
                .isEqualTo("allowance-exhausted");
        assertThat(used(owner)).isZero();
    }

    private Reply asProgram(String key, String wish) {
        return visitor()
                .send(
                        "POST",
                        JOBS + "?" + wish,
                        records(2),
                        "Content-Type",
                        "application/x-ndjson",
                        "Authorization",
                        "Bearer " + key);
    }

    @Test
    void officesTakeTurns() {
        writer.waits();
        var first = brings(owner, records(8)).is(202).textAt("id");
        var other = office(Plan.SOLO);
        var second = brings(other, records(2)).is(202).textAt("id");
        await(() -> owner.get(JOBS + "/" + first).textAt("homes.writing").equals("1")
                && other.get(JOBS + "/" + second).textAt("homes.writing").equals("1"));
        writer.goesOn();
        results(owner, first, "");
        results(other, second, "");
        assertThat(ended(other, second)).isBefore(ended(owner, first));
        assertThat(used(owner)).isEqualTo(8);
        assertThat(used(other)).isEqualTo(2);
    }

    private static Instant ended(Visitor visitor, String job) {
        var done = visitor.get(JOBS + "/" + job).is(200);
        assertThat(done.at("status")).isEqualTo("finished");
        return done.at("endedAt") instanceof Date ended ? ended.toInstant() : Instant.parse(done.textAt("endedAt"));
    }

    private Visitor office(Plan plan) {
        var visitor = visitor();
        var id = AccountId.parse(visitor.signsUp(freshAddress(), "Lighthouse Realty")
                        .is(201)
                        .textAt("account.id"))
                .orElseThrow();
        accounts.changePlan(id, plan);
        return visitor;
    }

    private static String home(Visitor visitor) {
        return visitor.post("/api/v1/properties", "{\"facts\": {\"BedroomsTotal\": 3, \"BathroomsFull\": 2}}")
                .is(201)
                .textAt("id");
    }

    private static Reply brings(Visitor visitor, String records) {
        return sends(visitor, records, "application/x-ndjson", "channels=website");
    }

    private static Reply sends(Visitor visitor, String file, String type, String wish) {
        return visitor.send("POST", JOBS + "?" + wish, file, "Content-Type", type);
    }

    private static String records(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(BulkJobWebTest::record).collect(Collectors.joining("\n"));
    }

    private static String record(int number) {
        return "{\"ListingKey\": \"K%d\", \"BedroomsTotal\": 3, \"BathroomsFull\": 2}".formatted(number);
    }

    private static int used(Visitor visitor) {
        return Integer.parseInt(visitor.get("/api/v1/usage").is(200).textAt("pieces.used"));
    }

    /** Reads to the end of the job. */
    private static List<Reply> results(Visitor visitor, String job, String query) {
        var stream = visitor.get(JOBS + "/" + job + "/results" + query).is(200);
        assertThat(stream.header("Content-Type")).startsWith("application/x-ndjson");
        return stream.text()
                .lines()
                .filter(line -> !line.isEmpty())
                .map(line -> new Reply(200, stream.headers(), line.getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    private static void await(Callable<Boolean> condition) {
        var deadline = Instant.now().plus(Duration.ofSeconds(10));
        try {
            while (!condition.call()) {
                assertThat(Instant.now()).as("in time").isBefore(deadline);
                pause();
            }
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
