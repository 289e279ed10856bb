package com.listwright.property.web;

import com.listwright.account.Caller;
import com.listwright.account.Needs;
import com.listwright.account.Scope;
import com.listwright.platform.web.LargeBody;
import com.listwright.property.PropertyId;
import com.listwright.property.PropertyImport;
import com.listwright.property.PropertyImport.Outcome;
import com.listwright.property.PropertyImport.Rejection;
import com.listwright.property.fact.Facts;
import com.listwright.property.reader.Opinion;
import com.listwright.property.reader.Opinion.Silence;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Many homes at once. */
@Controller("/api/v1/property-imports")
@Needs(Scope.PROPERTIES_WRITE)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Homes")
class ImportController {
    private final PropertyImport imports;

    ImportController(PropertyImport imports) {
        this.imports = imports;
    }

    @Serdeable
    @Schema(name = "ImportOutcome")
    record OutcomeView(
            List<String> created,
            List<String> updated,
            int wouldCreate,
            int wouldUpdate,
            int unchanged,
            List<RejectionView> rejected,
            IgnoredView ignored,
            int rows,
            List<PreviewView> preview,
            ReaderView reader) {
        static OutcomeView of(Outcome outcome) {
            return new OutcomeView(
                    outcome.created().stream().map(PropertyId::toString).toList(),
                    outcome.updated().stream().map(PropertyId::toString).toList(),
                    outcome.wouldCreate(),
                    outcome.wouldUpdate(),
                    outcome.unchanged(),
                    outcome.rejected().stream().map(RejectionView::of).toList(),
                    new IgnoredView(outcome.media(), outcome.ignoredColumns()),
                    outcome.rows(),
                    outcome.preview().stream().map(PreviewView::of).toList(),
                    ReaderView.of(outcome.reader()));
        }
    }

    @Serdeable
    @Schema(name = "ImportRejection")
    record RejectionView(@Nullable Integer line, @Nullable String field, String reason) {
        static RejectionView of(Rejection rejection) {
            return new RejectionView(rejection.line(), rejection.field(), rejection.reason());
        }
    }

    /** Whether a model read the pasted text too, how many facts it proposed, and why it said nothing. */
    @Serdeable
    @Schema(name = "ImportReader")
    record ReaderView(boolean asked, int proposed, @Nullable Silence reason) {
        static ReaderView of(Opinion opinion) {
            return new ReaderView(opinion.asked(), opinion.suggestions().size(), opinion.silence());
        }
    }

    /** Columns that the vocabulary does not have are kept with the home and never written about. */
    @Serdeable
    @Schema(name = "ImportIgnored")
    record IgnoredView(int media, List<String> columns) {}

    @Serdeable
    @Schema(name = "ImportPreview")
    record PreviewView(@Nullable String label, Map<String, JsonNode> facts) {
        static PreviewView of(Facts facts) {
            return new PreviewView(facts.text("UnparsedAddress").orElse(null), PropertyView.json(facts.values()));
        }
    }

    @Post
    @Consumes({"text/csv", MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
    @LargeBody
    @Operation(
            operationId = "importProperties",
            summary = "Import homes",
            description = "CSV with RESO or common headings, RESO JSON (a record, an array, an OData page), or a pasted"
                    + " text. Good rows land together, bad rows are told by line and field, the same ListingKey"
                    + " again updates. With dryRun nothing is saved. Up to 10 MiB.")
    OutcomeView take(Caller caller, @Body byte[] file, @QueryValue @Nullable Boolean dryRun, HttpRequest<?> request) {
        var rehearsal = Boolean.TRUE.equals(dryRun);
        var type = request.getContentType().map(MediaType::getSubtype).orElse("");
        return OutcomeView.of(
                switch (type) {
                    case "csv" -> imports.csv(caller, file, rehearsal);
                    case "json" -> imports.reso(caller, file, rehearsal);
                    default -> imports.pasted(caller, new String(file, StandardCharsets.UTF_8), rehearsal);
                });
    }
}
