package com.listwright.partner.bulk.web;

import static com.listwright.partner.bulk.web.BulkProblem.BULK_EXCEEDS_ALLOWANCE;
import static com.listwright.partner.bulk.web.BulkProblem.BULK_TOO_LARGE;
import static com.listwright.partner.bulk.web.BulkProblem.NOTHING_TO_WRITE;
import static com.listwright.partner.bulk.web.BulkProblem.TOO_MANY_BULK_JOBS;
import static com.listwright.platform.web.CommonProblem.INVALID_PARAMETER;
import static com.listwright.platform.web.CommonProblem.NOT_FOUND;

import com.listwright.account.Caller;
import com.listwright.account.Needs;
import com.listwright.account.Scope;
import com.listwright.metering.TellsWhatIsLeft;
import com.listwright.partner.bulk.BulkJobId;
import com.listwright.partner.bulk.BulkJobs;
import com.listwright.partner.bulk.BulkJobs.Beginning;
import com.listwright.partner.bulk.web.BulkDesk.BulkOrder;
import com.listwright.partner.bulk.web.BulkDesk.Parameters;
import com.listwright.platform.limit.Limit;
import com.listwright.platform.limit.LimitHeaders;
import com.listwright.platform.limit.Places;
import com.listwright.platform.limit.RateLimits;
import com.listwright.platform.web.LargeBody;
import com.listwright.platform.web.Page;
import com.listwright.platform.web.Paging;
import com.listwright.platform.web.Problem;
import com.listwright.platform.web.Refused;
import com.listwright.platform.web.Refuses;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.json.JsonMapper;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/** Many homes in one order. */
@Controller("/api/v1/bulk-jobs")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Bulk jobs")
class BulkJobController {
    private static final String NDJSON = "application/x-ndjson";
    private static final int TOLD = 100;

    private final BulkJobs jobs;
    private final BulkDesk desk;
    private final RateLimits limits;
    private final Places places;
    private final JsonMapper json;

    BulkJobController(BulkJobs jobs, BulkDesk desk, RateLimits limits, Places places, JsonMapper json) {
        this.jobs = jobs;
        this.desk = desk;
        this.limits = limits;
        this.places = places;
        this.json = json;
    }

    @Post
    @Consumes({NDJSON, "text/csv", MediaType.APPLICATION_JSON})
    @Needs({Scope.PROPERTIES_WRITE, Scope.KITS_WRITE})
    @LargeBody
    @TellsWhatIsLeft
    @Operation(
            operationId = "beginBulkJob",
            summary = "Have many homes written",
            description =
                    "Up to 1,000 homes: RESO records a line (NDJSON) or a row (CSV), which are imported first, with"
                        + " the wishes as query parameters; or the ids of homes that are there, with the wishes beside"
                        + " them. What fits the allowance is told at once: if not all homes fit, nothing is saved"
                        + " unless partial is true. Nothing is held in advance: each home's pieces are held just"
                        + " before it is written. Files up to 10 MiB.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON,
                                        schema = @Schema(implementation = BulkOrder.class)),
                                @Content(mediaType = NDJSON, schema = @Schema(type = "string")),
                                @Content(mediaType = "text/csv", schema = @Schema(type = "string"))
                            }))
    @ApiResponse(
            responseCode = "202",
            description = "Begun",
            content = @Content(schema = @Schema(implementation = BulkJobView.class)))
    @Refuses({"invalid-value", "bulk-exceeds-allowance", "bulk-too-large", "nothing-to-write", "too-many-bulk-jobs"})
    HttpResponse<?> begin(
            Caller caller,
            @Body byte[] file,
            @QueryValue @Nullable @Parameter(description = "With records: of GET /api/v1/channels, with commas.")
                    String channels,
            @QueryValue @Nullable String voiceId,
            @QueryValue @Nullable String tone,
            @QueryValue @Nullable String language,
            @QueryValue @Nullable String occasion,
            @QueryValue @Nullable String mls,
            @QueryValue @Nullable String notes,
            @QueryValue @Nullable @Parameter(description = "Write those that fit the allowance.") Boolean partial,
            HttpRequest<?> request) {
        LimitHeaders.enforce(limits.take(Limit.BULK, caller.account().toString()));
        var type = request.getContentType().map(MediaType::getSubtype).orElse("");
        var parameters =
                new Parameters(channels, voiceId, tone, language, occasion, mls, notes, Boolean.TRUE.equals(partial));
        return answer(desk.begin(caller, type, file, parameters), request);
    }

    private static HttpResponse<?> answer(Beginning outcome, HttpRequest<?> request) {
        return switch (outcome) {
            case Beginning.Begun(var job) -> HttpResponse.accepted().body(BulkJobView.of(job));
            case Beginning.OverAllowance(var homes, var fit, var each, var remaining) ->
                Problem.of(BULK_EXCEEDS_ALLOWANCE)
                        .saying("%,d of %,d fit your allowance. %s"
                                .formatted(fit, homes, BULK_EXCEEDS_ALLOWANCE.detail()))
                        .with("homes", homes)
                        .with("fit", fit)
                        .with("piecesAHome", each)
                        .with("remaining", remaining)
                        .answer(request);
            case Beginning.TooManyHomes(var homes, var most) ->
                Problem.of(BULK_TOO_LARGE)
                        .with("homes", homes)
                        .with("most", most)
                        .answer(request);
            case Beginning.TooManyJobs(var most) ->
                Problem.of(TOO_MANY_BULK_JOBS).with("most", most).answer(request);
            case Beginning.NothingToWrite(var rejected) ->
                Problem.of(NOTHING_TO_WRITE)
                        .with("rejected", rejected.stream().limit(TOLD).toList())
                        .answer(request);
        };
    }

    @Get
    @Needs(Scope.KITS_READ)
    @Operation(operationId = "listBulkJobs", summary = "See the bulk jobs", description = "Newest first.")
    Page<BulkJobView> list(Caller caller, Paging paging) {
        return Page.of(
                jobs.list(caller, paging.after(), paging.oneMore()),
                paging,
                job -> job.id().value(),
                BulkJobView::of);
    }

    @Get("/{id}")
    @Needs(Scope.KITS_READ)
    @Operation(operationId = "seeBulkJob", summary = "See how far a bulk job is")
    @ApiResponse(
            responseCode = "200",
            description = "The job",
            content = @Content(schema = @Schema(implementation = BulkJobView.class)))
    @Refuses("not-found")
    HttpResponse<?> see(Caller caller, @PathVariable BulkJobId id, HttpRequest<?> request) {
        return jobs.find(caller, id)
                .<HttpResponse<?>>map(job -> HttpResponse.ok(BulkJobView.of(job)))
                .orElseGet(() -> Problem.of(NOT_FOUND).answer(request));
    }

    @Get(uri = "/{id}/results", produces = NDJSON)
    @Needs(Scope.KITS_READ)
    @Operation(
            operationId = "readBulkResults",
            summary = "Read what was written, as it comes",
            description =
                    "NDJSON: a line for each home, in the order of the lines that were sent, from as soon as it and"
                        + " those before it have come to an end; the answer ends with the job. Take it up again with"
                        + " ?after= and the last line that you have. Skip empty lines: they only keep the connection"
                        + " alive.")
    @ApiResponse(
            responseCode = "200",
            description = "The results",
            content = @Content(mediaType = NDJSON, schema = @Schema(implementation = ResultView.class)))
    @Refuses({"not-found", "invalid-parameter"})
    HttpResponse<Publisher<byte[]>> results(
            Caller caller,
            @PathVariable BulkJobId id,
            @QueryValue @Nullable @Parameter(description = "The line that you have seen last.") Integer after) {
        if (jobs.find(caller, id).isEmpty()) {
            throw new Refused(Problem.of(NOT_FOUND));
        }
        if (after != null && after < 0) {
            throw new Refused(Problem.of(INVALID_PARAMETER).at("after", "must be the number of a line"));
        }
        var place = places.take(caller.account());
        return HttpResponse.<Publisher<byte[]>>ok(
                        new ResultStream(jobs, json, caller, id, after == null ? 0 : after, place))
                .contentType(MediaType.of(NDJSON))
                .header("X-Accel-Buffering", "no");
    }

    @Delete("/{id}")
    @Needs(Scope.KITS_WRITE)
    @Operation(
            operationId = "cancelBulkJob",
            summary = "Cancel a bulk job",
            description =
                    "What stands stays and is counted; what is being written is stopped, and the rest is not begun.")
    @ApiResponse(responseCode = "204", description = "Nothing of it is begun any more")
    @Refuses("not-found")
    HttpResponse<?> cancel(Caller caller, @PathVariable BulkJobId id, HttpRequest<?> request) {
        return jobs.cancel(caller, id)
                ? HttpResponse.noContent()
                : Problem.of(NOT_FOUND).answer(request);
    }
}
