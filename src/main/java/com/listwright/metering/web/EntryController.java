package com.listwright.metering.web;

import com.listwright.account.Caller;
import com.listwright.account.Needs;
import com.listwright.account.Scope;
import com.listwright.metering.Entry;
import com.listwright.metering.PieceHomes;
import com.listwright.metering.PieceId;
import com.listwright.metering.Source;
import com.listwright.metering.TellsWhatIsLeft;
import com.listwright.metering.Usage;
import com.listwright.platform.Csv;
import com.listwright.platform.web.Page;
import com.listwright.platform.web.Paging;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The ledger, for the page and for a spreadsheet. */
@Controller("/api/v1/usage/entries")
@Needs(Scope.USAGE_READ)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Usage and billing")
@TellsWhatIsLeft
class EntryController {
    private static final String CSV = "text/csv";
    private static final int MOST_IN_A_FILE = 50_000;
    private static final List<String> COLUMNS = List.of(
            "at",
            "piece",
            "rewriteOf",
            "channel",
            "source",
            "inputTokens",
            "cachedTokens",
            "outputTokens",
            "microUsd",
            "estimated");

    private final Usage usage;
    private final PieceHomes homes;

    EntryController(Usage usage, PieceHomes homes) {
        this.usage = usage;
        this.homes = homes;
    }

    /** One delivered piece: when, for which channel, from which part of the allowance, and what it took. */
    @Serdeable
    @Schema(name = "UsageEntry")
    record EntryView(
            Instant at,
            String pieceId,
            @Nullable String rewriteOf,

            @Schema(description = "The address of the home when the piece was ordered; none where the piece is gone.")
            @Nullable
            String home,

            String channel,
            Source source,
            EntryCost cost) {
        static EntryView of(Entry entry, Map<PieceId, String> homes) {
            return new EntryView(
                    entry.deliveredAt(),
                    entry.pieceId().toString(),
                    text(entry.rewriteOf()),
                    homes.get(pieceOf(entry)),
                    entry.channel(),
                    entry.source(),
                    new EntryCost(
                            entry.inputTokens(),
                            entry.cachedTokens(),
                            entry.outputTokens(),
                            entry.microUsd(),
                            entry.estimated()));
        }
    }

    @Serdeable
    @Schema(name = "UsageEntryCost")
    record EntryCost(long inputTokens, long cachedTokens, long outputTokens, long microUsd, boolean estimated) {}

    @Serdeable
    @Schema(name = "UsageEntryPage")
    record EntryPage(List<EntryView> data, @Nullable String nextCursor) {}

    @Get
    @Produces({MediaType.APPLICATION_JSON, CSV})
    @Operation(
            operationId = "listUsageEntries",
            summary = "Read the ledger",
            description =
                    "Newest first, one entry for each delivered piece. With Accept: text/csv it is one file of the"
                            + " newest 50,000 entries.")
    @ApiResponse(
            responseCode = "200",
            description = "The entries",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = EntryPage.class)),
                @Content(mediaType = CSV, schema = @Schema(type = "string"))
            })
    HttpResponse<?> list(Caller caller, Paging paging, HttpRequest<?> request) {
        if (wantsFile(request)) {
            return file(usage.entries(caller.account(), paging.after(), MOST_IN_A_FILE));
        }
        var entries = usage.entries(caller.account(), paging.after(), paging.oneMore());
        var pieces = entries.stream().map(EntryController::pieceOf).distinct().toList();
        var addresses = homes.addresses(caller.account(), pieces);
        var page = Page.of(entries, paging, Entry::id, entry -> EntryView.of(entry, addresses));
        return HttpResponse.ok(new EntryPage(page.data(), page.nextCursor()))
                .contentType(MediaType.APPLICATION_JSON_TYPE);
    }

    /** The one that can be looked at: a rewrite is known by its own name to the meter alone. */
    private static PieceId pieceOf(Entry entry) {
        var rewritten = entry.rewriteOf();
        return rewritten == null ? entry.pieceId() : rewritten;
    }

    private static boolean wantsFile(HttpRequest<?> request) {
        return request.accept().stream()
                .filter(type ->
                        type.getSubtype().equals("csv") || type.getSubtype().equals("json"))
                .findFirst()
                .filter(type -> type.getSubtype().equals("csv"))
                .isPresent();
    }

    private static HttpResponse<?> file(List<Entry> entries) {
        var rows = entries.stream().map(EntryController::row).toList();
        return HttpResponse.ok(Csv.of(COLUMNS, rows))
                .contentType("text/csv; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"listwright-usage.csv\"");
    }

    private static List<@Nullable Object> row(Entry entry) {
        return Arrays.asList(
                entry.deliveredAt(),
                entry.pieceId(),
                text(entry.rewriteOf()),
                entry.channel(),
                entry.source(),
                entry.inputTokens(),
                entry.cachedTokens(),
                entry.outputTokens(),
                entry.microUsd(),
                entry.estimated());
    }

    private static @Nullable String text(@Nullable PieceId id) {
        return Objects.toString(id, null);
    }
}
