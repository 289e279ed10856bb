package com.listwright.partner.reso.web;

import com.listwright.partner.reso.Remarks;
import com.listwright.partner.reso.ResoRecord;
import com.listwright.writing.Piece;
import io.micronaut.json.tree.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** A record as it goes over the wire: flat, with what is ours as OData annotations. */
final class ResoView {
    private ResoView() {}

    static Map<String, JsonNode> of(ResoRecord record) {
        var home = record.home();
        var fields = new LinkedHashMap<String, JsonNode>();
        fields.put("@odata.id", text("/api/v1/properties/" + home.id() + "/reso"));
        fields.put("ListingKey", text(record.listingKey()));
        fields.put("ModificationTimestamp", text(record.modifiedAt().toString()));
        record.fields().forEach((name, value) -> fields.put(name, value.json()));
        if (record.remarks() instanceof Remarks.Deliverable(var _, var text)) {
            fields.put("PublicRemarks", text(text));
        }
        fields.put("PublicRemarks@listwright.remarks", JsonNode.createObjectNode(about(record.remarks())));
        if (home.archivedAt() != null) {
            fields.put("@listwright.archivedAt", text(home.archivedAt().toString()));
        }
        return fields;
    }

    private static Map<String, JsonNode> about(Remarks remarks) {
        return switch (remarks) {
            case Remarks.Deliverable(var piece, var _) -> about("ready", piece);
            case Remarks.Kept(var piece, var why) -> {
                var told = about(why.toString(), piece);
                told.put("advice", text(why.advice()));
                if (piece.isStale()) {
                    told.put(
                            "staleFacts",
                            JsonNode.createArrayNode(piece.staleFacts().stream()
                                    .map(ResoView::text)
                                    .toList()));
                }
                yield told;
            }
            case Remarks.None() -> {
                var told = new LinkedHashMap<String, JsonNode>();
                told.put("status", text("none"));
                told.put("advice", text("Order a kit with the channel mls."));
                yield told;
            }
        };
    }

    private static Map<String, JsonNode> about(String status, Piece piece) {
        var told = new LinkedHashMap<String, JsonNode>();
        told.put("status", text(status));
        told.put("pieceId", text(piece.id().toString()));
        told.put("version", JsonNode.createNumberNode(piece.version()));
        return told;
    }

    private static JsonNode text(String text) {
        return JsonNode.createStringNode(text);
    }
}
