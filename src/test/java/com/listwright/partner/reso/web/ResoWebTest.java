package com.listwright.partner.reso.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.Reply;
import com.listwright.Visitor;
import com.listwright.WebTest;
import com.listwright.writing.ScriptedWriter;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ResoWebTest extends WebTest {
    private static final String REMARKS = "PublicRemarks@listwright.remarks";
    private static final String RECORD = """
        {"@odata.id": "Property('H7')", "ListingKey": "H7", "StandardStatus": "ActiveUnderContract", "ListPrice": 389000,
         "BedroomsTotal": 3, "BathroomsFull": 2, "BathroomsHalf": null, "View": [], "Cooling": ["None"],
         "GarageYN": false, "Flooring": ["Hardwood", "Tile"], "OwnerName": "Nobody Elses Business",
         "PrivateRemarks": "Lockbox 1234", "PublicRemarks": "Old words.", "ModificationTimestamp": "2026-01-01T00:00:00Z",
         "Media": [{"MediaURL": "https://pictures.example/1.jpg", "Order": 0}], "X_Local": "kept"}
        """;

    @Inject
    ScriptedWriter writer;

    private Visitor owner;
    private String home;

    @Override
    public Map<String, String> getProperties() {
        var properties = super.getProperties();
        properties.put("test.writer", "scripted");
        return properties;
    }

    @BeforeEach
    void bring() {
        writer.writes("Three bedrooms and two full baths.").goesOn();
        owner = visitor();
        owner.signsUp(freshAddress(), "Lighthouse Realty").is(201);
        var page = "{\"@odata.context\": \"x\", \"@odata.count\": 1, \"value\": [" + RECORD + "]}";
        home = "/api/v1/properties/"
                + owner.post("/api/v1/property-imports", page).is(200).textAt("created.0");
    }

    @Test
    void nobodyAndNoNeighbourReadsARecord() {
        visitor().get(home + "/reso").isProblem(401, "unauthenticated");
        signedIn(CY).get(home + "/reso").isProblem(404, "not-found");
        owner.get("/api/v1/properties/x/reso").isProblem(404, "not-found");
    }

    @Test
    void aRecordComesBackAsItCameWithoutWhatMustNotLeave() {
        var record = owner.get(home + "/reso").is(200);
        assertThat(fields(record))
                .containsEntry("ListingKey", "H7")
                .containsEntry("StandardStatus", "Active Under Contract")
                .containsEntry("ListPrice", 389000)
                .containsEntry("BedroomsTotal", 3)
                .containsEntry("Cooling", List.of("None"))
                .containsEntry("GarageYN", false)
                .containsEntry("Flooring", List.of("Hardwood", "Tile"))
                .containsEntry("@odata.id", home + "/reso")
                .doesNotContainKeys(
                        "BathroomsHalf", "View", "OwnerName", "PrivateRemarks", "PublicRemarks", "X_Local", "Media");
        assertThat(about(record)).containsEntry("status", "none");
        assertThat(String.valueOf(fields(record).get("ModificationTimestamp"))).endsWith("Z");
    }

    @Test
    void whatNobodyStandsByStaysHere() {
        var pasted = owner.send(
                        "POST",
                        "/api/v1/property-imports",
                        "418 Quillfeather Lane, Marrow Glen, OH 00001. 3 bedrooms, asking $389,000.",
                        "Content-Type",
                        "text/plain")
                .is(200)
                .textAt("created.0");
        var record = "/api/v1/properties/" + pasted;
        assertThat(fields(owner.get(record + "/reso").is(200)))
                .containsEntry("ListingKey", pasted)
                .doesNotContainKeys("BedroomsTotal", "ListPrice");
        owner.post(record + "/confirmations", "{}").is(200);
        assertThat(fields(owner.get(record + "/reso").is(200))).containsEntry("BedroomsTotal", 3);
    }

    @Test
    void theNewestPieceThatMayGoOutIsTheRemarks() {
        var kit = order();
        var record = owner.get(home + "/reso").is(200);
        assertThat(fields(record)).containsEntry("PublicRemarks", "Three bedrooms and two full baths.");
        assertThat(about(record)).containsEntry("status", "ready").containsEntry("pieceId", kit.textAt("pieces.0.id"));
        var newer = "/api/v1/pieces/" + order().textAt("pieces.0.id");
        assertThat(owner.patch(newer, "{\"text\": \"Five bedrooms.\"}").is(200).at("status"))
                .isEqualTo("withheld");
        assertThat(fields(owner.get(home + "/reso")))
                .as("the former one is still true")
                .containsEntry("PublicRemarks", "Three bedrooms and two full baths.");
    }

    @Test
    void whatIsHeldBackOrNoLongerTrueDoesNotLeaveAndTheRecordSaysWhy() {
        var piece = "/api/v1/pieces/" + order().textAt("pieces.0.id");
        owner.patch(piece, "{\"text\": \"Five bedrooms.\"}").is(200);
        var withheld = owner.get(home + "/reso").is(200);
        assertThat(fields(withheld)).doesNotContainKey("PublicRemarks");
        assertThat(about(withheld)).containsEntry("status", "withheld").containsKey("advice");
        owner.patch(piece, "{\"text\": \"Three bedrooms.\"}").is(200);
        assertThat(fields(owner.get(home + "/reso"))).containsEntry("PublicRemarks", "Three bedrooms.");
        owner.patch(home, "{\"facts\": {\"BedroomsTotal\": 4}}").is(200);
        var stale = owner.get(home + "/reso").is(200);
        assertThat(fields(stale)).doesNotContainKey("PublicRemarks");
        assertThat(about(stale)).containsEntry("status", "stale").containsEntry("staleFacts", List.of("BedroomsTotal"));
    }

    @Test
    void whoHasTheRecordAlreadyIsToldSoUntilHomeOrRemarksChange() {
        var tag = tag();
        owner.get(home + "/reso", "If-None-Match", tag).is(304);
        var kit = order();
        owner.get(home + "/reso", "If-None-Match", tag).is(200);
        var written = tag();
        owner.patch("/api/v1/pieces/" + kit.textAt("pieces.0.id"), "{\"text\": \"Two full baths.\"}")
                .is(200);
        owner.get(home + "/reso", "If-None-Match", written).is(200);
    }

    @Test
    void anArchivedHomeSaysSo() {
        owner.delete(home).is(204);
        assertThat(fields(owner.get(home + "/reso").is(200))).containsKey("@listwright.archivedAt");
    }

    private String tag() {
        return Objects.requireNonNull(owner.get(home + "/reso").is(200).header("ETag"));
    }

    private Reply order() {
        return owner.post(home + "/kits", "{\"channels\": [\"mls\"]}", "Prefer", "wait=20")
                .is(200);
    }

    private static Map<String, Object> fields(Reply record) {
        return record.fields();
    }

    private static Map<String, Object> about(Reply record) {
        return fields(record).get(REMARKS) instanceof Map<?, ?> told ? Reply.named(told) : Map.of();
    }
}
