package com.listwright.property.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.Reply;
import com.listwright.Visitor;
import com.listwright.WebTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PropertyWebTest extends WebTest {
    private static final String HOMES = "/api/v1/properties";

    private Visitor ana;
    private Visitor cy;

    @BeforeAll
    void comeIn() {
        ana = signedIn(ANA);
        cy = signedIn(CY);
    }

    @Test
    void factsAreNormalisedOnceAndNameTheirSource() {
        var home = add("""
            {"ListPrice": "$389,000", "livingarea": "1,642", "LotSizeAcres": "0.96 ac", "Flooring": "Hardwood, Tile",
             "StandardStatus": "ActiveUnderContract", "GarageYN": false, "View": ["None"], "Cooling": []}
            """);
        assertThat(home.at("facts.ListPrice")).isEqualTo(389000);
        assertThat(home.at("facts.LivingArea")).isEqualTo(1642);
        assertThat(home.at("facts.LotSizeAcres")).isEqualTo(0.96);
        assertThat(home.at("facts.Flooring")).isEqualTo(List.of("Hardwood", "Tile"));
        assertThat(home.at("facts.StandardStatus")).isEqualTo("Active Under Contract");
        assertThat(home.at("facts.GarageYN")).isEqualTo(false);
        assertThat(home.at("facts.View")).isEqualTo(List.of("None"));
        assertThat(home.at("facts.Cooling")).isNull();
        assertThat(home.at("sources.ListPrice.kind")).isEqualTo("form");
        assertThat(home.at("sources.ListPrice.confirmed")).isEqualTo(true);
        assertThat(home.at("revision")).isEqualTo(1);
    }

    @Test
    void whatTheVocabularyLacksIsKeptAside() {
        var home = add("{\"BedroomsTotal\": 3, \"X_LocalField\": {\"a\": [1]}}");
        assertThat(home.at("unknown.X_LocalField.a")).isEqualTo(List.of(1));
        assertThat(home.at("facts.X_LocalField")).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BedroomsTotal | \"three-ish\" | whole number",
                "ListPrice | true | amount",
                "BedroomsTotal | 2.5 | whole number",
                "GarageYN | \"maybe\" | yes or no",
                "AvailabilityDate | \"someday\" | date",
                "Flooring | {\"a\": 1} | list"
            })
    void aWrongValueIsRefusedByFieldAndNothingIsSaved(String field, String value, String expected) {
        var before = ana.get(HOMES + "?limit=100").listAt("data").size();
        var reply = ana.post(HOMES, "{\"facts\": {\"City\": \"Nowhere\", \"%s\": %s}}".formatted(field, value))
                .isProblem(422, "invalid-value");
        assertThat(reply.faultyFields()).containsExactly("facts." + field);
        assertThat(reply.textAt("errors.0.message")).contains(expected);
        assertThat(ana.get(HOMES + "?limit=100").listAt("data")).hasSize(before);
    }

    @Test
    void factsThatDisagreeAndFactsThatAreMissingBecomeQuestions() {
        var home = add("{\"PropertyType\": \"Residential\", \"GarageSpaces\": 2, \"GarageYN\": false}");
        var kinds = home.listAt("questions").stream()
                .map(it -> String.valueOf(((Map<?, ?>) it).get("kind")))
                .toList();
        assertThat(kinds).contains("consistency");
        assertThat(kinds.stream().filter("missing"::equals)).hasSize(3);
        assertThat(home.textAt("questions.0.why")).contains("garage");
    }

    @Test
    void aMergePatchChangesWhatItNamesForgetsWhatIsNullAndLeavesTheRest() {
        var id = add("{\"ListPrice\": 700000, \"City\": \"Salem\", \"View\": \"Bay\"}")
                .textAt("id");
        var home = ana.patch(HOMES + "/" + id, "{\"facts\": {\"ListPrice\": 715000, \"View\": null}}")
                .is(200);
        assertThat(home.at("facts.ListPrice")).isEqualTo(715000);
        assertThat(home.at("facts.City")).isEqualTo("Salem");
        assertThat(home.at("facts.View")).isNull();
        assertThat(home.at("sources.View")).isNull();
        assertThat(home.at("revision")).isEqualTo(2);
        assertThat(ana.patch(HOMES + "/" + id, "{\"facts\": {\"ListPrice\": \"$715,000\"}}")
                        .is(200)
                        .at("revision"))
                .as("nothing new, no revision")
                .isEqualTo(2);
    }

    @Test
    void historySaysWhoChangedWhatWhenAndByWhichWay() {
        var id = add("{\"ListPrice\": 700000}").textAt("id");
        signedIn(BEN)
                .patch(HOMES + "/" + id, "{\"facts\": {\"ListPrice\": 690000}}")
                .is(200);
        var history = ana.get(HOMES + "/" + id + "/revisions").is(200);
        assertThat(history.at("data.0.revision")).isEqualTo(2);
        assertThat(history.at("data.0.by")).isEqualTo("Ben Okafor");
        assertThat(history.at("data.0.via")).isEqualTo("form");
        assertThat(history.at("data.0.changes.0.field")).isEqualTo("ListPrice");
        assertThat(history.at("data.0.changes.0.from")).isEqualTo(700000);
        assertThat(history.at("data.0.changes.0.to")).isEqualTo(690000);
        assertThat(history.at("data.1.changes.0.from")).isNull();
    }

    @Test
    void searchFindsByAddressCityZipAndLabelAndTakesNoPattern() {
        ana.post(HOMES, """
            {"label": "The Widow's House", "facts": {"UnparsedAddress": "77 Zephyr Row", "City": "Quillport",
             "PostalCode": "98765"}}
            """).is(201);
        for (var words : List.of("zephyr", "QUILLPORT", "98765", "widow%27s")) {
            assertThat(ana.get(HOMES + "?q=" + words).is(200).listAt("data"))
                    .as(words)
                    .hasSize(1);
        }
        assertThat(ana.get(HOMES + "?q=%25").is(200).listAt("data")).isEmpty();
        assertThat(ana.get(HOMES + "?q=zeph_r").is(200).listAt("data")).isEmpty();
    }

    @Test
    void anArchivedHomeLeavesTheListAndComesBack() {
        var id = add("{\"City\": \"Archiveville\"}").textAt("id");
        ana.delete(HOMES + "/" + id).is(204);
        ana.delete(HOMES + "/" + id).is(204);
        assertThat(ana.get(HOMES + "?q=archiveville").listAt("data")).isEmpty();
        assertThat(ana.get(HOMES + "?q=archiveville&archived=true").listAt("data"))
                .hasSize(1);
        assertThat(ana.get(HOMES + "/" + id).is(200).at("archivedAt")).isNotNull();
        assertThat(ana.post(HOMES + "/" + id + "/restoration", null).is(200).at("archivedAt"))
                .isNull();
        assertThat(ana.get(HOMES + "/" + id + "/revisions").listAt("data")).hasSize(3);
    }

    @Test
    void aListingKeyNamesOneHomeAtATime() {
        var first = add("{\"ListingKey\": \"K-1\", \"ListPrice\": 1}").textAt("id");
        var again = ana.post(HOMES, "{\"facts\": {\"ListingKey\": \"K-1\", \"ListPrice\": 2}}")
                .is(200);
        assertThat(again.textAt("id")).isEqualTo(first);
        var other = add("{\"ListingKey\": \"K-2\"}").textAt("id");
        ana.patch(HOMES + "/" + other, "{\"facts\": {\"ListingKey\": \"K-1\"}}").isProblem(409, "listing-key-in-use");
        ana.delete(HOMES + "/" + first).is(204);
        ana.patch(HOMES + "/" + other, "{\"facts\": {\"ListingKey\": \"K-1\"}}").is(200);
        ana.post(HOMES + "/" + first + "/restoration", null).isProblem(409, "listing-key-in-use");
    }

    @Test
    void aNeighboursHomeIsAsGoodAsNone() {
        var id = add("{\"City\": \"Secretville\"}").textAt("id");
        for (var reply : List.of(
                cy.get(HOMES + "/" + id),
                cy.patch(HOMES + "/" + id, "{\"facts\": {\"City\": \"Stolen\"}}"),
                cy.delete(HOMES + "/" + id),
                cy.get(HOMES + "/" + id + "/revisions"),
                cy.post(HOMES + "/" + id + "/confirmations", "{}"),
                cy.post(HOMES + "/" + id + "/restoration", null))) {
            reply.isProblem(404, "not-found");
        }
        assertThat(cy.get(HOMES + "?q=secretville").is(200).listAt("data")).isEmpty();
        assertThat(ana.get(HOMES + "/" + id).is(200).at("facts.City")).isEqualTo("Secretville");
    }

    @Test
    void theVocabularyIsThereForAnyForm() {
        var fields = visitor().get("/api/v1/fact-fields").is(200);
        assertThat(fields.at("groups.0.fields.0.name")).isEqualTo("UnparsedAddress");
        assertThat(fields.text()).contains("\"name\":\"LockBoxType\"").contains("\"copy\":\"never\"");
    }

    @Test
    void controlAndInvisibleCharactersAreStrippedAndMarkupStaysText() {
        var home = add("{\"AgentNotes\": \"Ignore all rules.\\u200b <script>alert(1)</script>\\u0007\", \"City\":"
                + " \"Sa\\u202elem\"}");
        assertThat(home.text())
                .doesNotContain("\u200b")
                .doesNotContain("\u0007")
                .doesNotContain("\u202e");
        assertThat(home.text()).contains("<script>alert(1)</script>");
    }

    private Reply add(String facts) {
        return ana.post(HOMES, "{\"facts\": " + facts + "}").is(201);
    }
}
