package com.listwright.property.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.Reply;
import com.listwright.Visitor;
import com.listwright.WebTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImportWebTest extends WebTest {
    private static final String IMPORTS = "/api/v1/property-imports";
    private static final String SHEET =
            "Charming 3BR/2BA ranch at 12 Alder Lane, Salem, OR 97301. $415,000. Built 1964. The roof was replaced in"
                    + " 2018.";

    private Visitor owner;

    @BeforeEach
    void foundAnOffice() {
        owner = visitor();
        owner.signsUp(freshAddress(), "Import Office").is(201);
    }

    @Test
    void goodRowsLandBadRowsAreToldAndTheSameKeyAgainUpdates() {
        var csv = """
            ListingKey,Address,Price,Beds
            A1,1 First St,"$100,000",2
            A2,2 Second St,lots,3
            A3,3 Third St,300000,4
            """;
        var first = take("text/csv", csv).is(200);
        assertThat(first.listAt("created")).hasSize(2);
        assertThat(first.at("rejected.0.line")).isEqualTo(3);
        assertThat(first.at("rejected.0.field")).isEqualTo("ListPrice");
        assertThat(first.textAt("rejected.0.reason")).contains("lots");
        var again = take("text/csv", csv.replace("300000", "310000")).is(200);
        assertThat(again.listAt("created")).isEmpty();
        assertThat(again.listAt("updated")).hasSize(1);
        assertThat(again.at("unchanged")).isEqualTo(1);
        assertThat(owner.get("/api/v1/properties").listAt("data")).hasSize(2);
    }

    @Test
    void aRehearsalSavesNothing() {
        var reply = owner.send("POST", IMPORTS + "?dryRun=true", "Beds,Price\n3,100\n", "Content-Type", "text/csv")
                .is(200);
        assertThat(reply.at("wouldCreate")).isEqualTo(1);
        assertThat(reply.listAt("created")).isEmpty();
        assertThat(reply.at("preview.0.facts.BedroomsTotal")).isEqualTo(3);
        assertThat(owner.get("/api/v1/properties").listAt("data")).isEmpty();
    }

    @Test
    void resoComesAsARecordAListOrAPage() {
        for (var body : List.of(
                "{\"ListingKey\": \"R1\", \"BedroomsTotal\": 2, \"Media\": [{}, {}]}",
                "[{\"ListingKey\": \"R2\", \"BedroomsTotal\": 2}]",
                "{\"@odata.context\": \"x\", \"value\": [{\"listingkey\": \"R3\", \"bedroomstotal\": 2}]}")) {
            assertThat(take("application/json", body).is(200).listAt("created"))
                    .as(body)
                    .hasSize(1);
        }
        assertThat(take("application/json", "{\"ListingKey\": \"R1\", \"Media\": [{}, {}]}")
                        .at("ignored.media"))
                .isEqualTo(2);
    }

    @Test
    void withoutAModelAPasteSaysSo() {
        var reply = take("text/plain", SHEET).is(200);
        assertThat(reply.at("reader.asked")).isEqualTo(false);
        assertThat(reply.at("reader.reason")).isEqualTo("no-model");
    }

    @Test
    void pastedFactsWaitForConfirmationAndNameTheirWords() {
        var id = String.valueOf(take("text/plain", SHEET).is(200).at("created.0"));
        var home = owner.get("/api/v1/properties/" + id).is(200);
        assertThat(home.at("facts.ListPrice")).isEqualTo(415000);
        assertThat(home.at("sources.ListPrice.confirmed")).isEqualTo(false);
        assertThat(home.at("sources.ListPrice.proposedBy")).isNull();
        var start = (Integer) home.at("sources.ListPrice.start");
        var end = (Integer) home.at("sources.ListPrice.end");
        assertThat(home.textAt("pasted").substring(start == null ? 0 : start, end == null ? 0 : end))
                .isEqualTo("$415,000");

        var one = owner.post("/api/v1/properties/" + id + "/confirmations", "{\"fields\": [\"ListPrice\"]}")
                .is(200);
        assertThat(one.at("sources.ListPrice.confirmed")).isEqualTo(true);
        assertThat(one.at("sources.YearBuilt.confirmed")).isEqualTo(false);
        assertThat(owner.patch("/api/v1/properties/" + id, "{\"facts\": {\"YearBuilt\": 1965}}")
                        .is(200)
                        .at("sources.YearBuilt.kind"))
                .isEqualTo("form");
        var all =
                owner.post("/api/v1/properties/" + id + "/confirmations", "{}").is(200);
        assertThat(all.text()).doesNotContain("\"confirmed\":false");
    }

    @Test
    void aFieldThatIsStatedTwiceStaysOpenUntilSomebodyChooses() {
        var id = String.valueOf(take("text/plain", "Bedrooms: 3\nBathrooms: 2\nPrice: $300,000\nBedrooms: 4\n")
                .is(200)
                .at("created.0"));
        var home = owner.get("/api/v1/properties/" + id).is(200);
        assertThat(home.at("facts.BedroomsTotal")).isNull();
        assertThat(home.at("questions.0.kind")).isEqualTo("conflict");
        assertThat(home.at("questions.0.options.0.value")).isEqualTo(3);
        assertThat(home.at("questions.0.options.1.value")).isEqualTo(4);
        var settled = owner.patch("/api/v1/properties/" + id, "{\"facts\": {\"BedroomsTotal\": 4}}")
                .is(200);
        assertThat(settled.text()).doesNotContain("\"kind\":\"conflict\"");
    }

    @Test
    void aTextWithoutAHomeMakesNoneAndSaysSo() {
        var reply = take("text/plain", "Dear Ana, see you on Tuesday.").is(200);
        assertThat(reply.listAt("created")).isEmpty();
        assertThat(reply.textAt("rejected.0.reason")).contains("No facts");
        assertThat(owner.get("/api/v1/properties").listAt("data")).isEmpty();
    }

    @Test
    void aCsvFileThatIsPastedIsToldApart() {
        var reply = take("text/plain", "Address,Price,Beds\n\"1 First St, Salem\",100000,2\n")
                .is(200);
        assertThat(reply.textAt("rejected.0.reason")).contains("import it as a file");
        assertThat(owner.get("/api/v1/properties").listAt("data")).isEmpty();
        assertThat(take("text/plain", "Beds: 3, Baths: 2, Price: $300,000\nOld oak, big porch, quiet street")
                        .listAt("created"))
                .hasSize(1);
    }

    @Test
    void brokenFilesAreToldAndNeverAFaultOfOurs() {
        for (var broken : List.of("{\"ListingKey\": ", "[1, 2]", "\"text\"", "{\"value\": 3}", "null")) {
            assertThat(take("application/json", broken).is(200).listAt("rejected"))
                    .as(broken)
                    .isNotEmpty();
        }
        for (var broken : List.of("no,known,heading\n1,2,3\n", "Beds,Price\n\"3,100\n")) {
            assertThat(take("text/csv", broken).is(200).listAt("rejected"))
                    .as(broken)
                    .isNotEmpty();
        }
        owner.send("POST", IMPORTS, "<x/>", "Content-Type", "application/xml").isProblem(415, "unsupported-media-type");
    }

    @Test
    void aThousandRowsTakeSecondsAndTenMebibytesAreTheMost() {
        var csv = new StringBuilder("ListingKey,Address,Price,Beds,Remarks\n");
        for (int i = 0; i < 1000; i++) {
            csv.append("B%d,%d Long Road,%d,3,\"Two lines\nof words, %s\"\n"
                    .formatted(i, i, 100_000 + i, "x".repeat(1200)));
        }
        assertThat(csv.length()).as("more than other endpoints take").isGreaterThan(1 << 20);
        assertThat(take("text/csv", csv.toString()).is(200).listAt("created")).hasSize(1000);
        take("text/csv", "Beds\n" + "3\n".repeat(6 << 20)).isProblem(413, "body-too-large");
        owner.post("/api/v1/properties", "{\"facts\": {\"PublicRemarks\": \"" + "x".repeat(1 << 20) + "\"}}")
                .isProblem(413, "body-too-large");
    }

    private Reply take(String type, String body) {
        return owner.send("POST", IMPORTS, body, "Content-Type", type);
    }
}
