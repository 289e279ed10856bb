package com.listwright.gate.web;

import static com.listwright.platform.web.CommonProblem.INVALID_VALUE;

import com.listwright.account.Caller;
import com.listwright.account.Needs;
import com.listwright.account.Scope;
import com.listwright.gate.Gates;
import com.listwright.gate.Part;
import com.listwright.gate.Passage;
import com.listwright.gate.channel.Boards;
import com.listwright.gate.channel.Channels;
import com.listwright.gate.channel.Counts;
import com.listwright.gate.channel.Destination;
import com.listwright.gate.web.CheckDesk.Outcome;
import com.listwright.platform.limit.Limit;
import com.listwright.platform.limit.LimitHeaders;
import com.listwright.platform.limit.RateLimits;
import com.listwright.platform.web.ClientAddress;
import com.listwright.platform.web.Problem;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** May these words go out? Nothing is kept and nobody has to sign in. */
@Controller("/api/v1/checks")
@Needs(Scope.CHECKS)
@Secured(SecurityRule.IS_ANONYMOUS)
@Tag(name = "Checker")
class CheckController {
    private static final String TOO_LONG = "must have at most 100,000 characters";

    private final CheckDesk desk;
    private final Gates gates;
    private final Channels channels;
    private final Boards boards;
    private final RateLimits limits;
    private final ClientAddress address;

    CheckController(
            CheckDesk desk, Gates gates, Channels channels, Boards boards, RateLimits limits, ClientAddress address) {
        this.desk = desk;
        this.gates = gates;
        this.channels = channels;
        this.boards = boards;
        this.limits = limits;
        this.address = address;
    }

    @Serdeable
    record TextCheck(
            @NotBlank(message = "is empty: paste the text to check")
            @Size(max = 100_000, message = TOO_LONG)
            @Schema(example = "Three-bedroom Cape on half an acre. Call Ana at 207-555-0142!")
            String text,

            @Nullable
            @Size(max = 1_000, message = "must have at most 1,000 characters")
            @Schema(description = "Of an email.", example = "New in Camden: a Cape by the harbor")
            String subject,

            @Nullable
            @Size(max = 1_000, message = "must have at most 1,000 characters")
            @Schema(description = "Of an email.", example = "Three bedrooms, half an acre, open this week.")
            String preheader,

            @Nullable
            @Size(max = 40, message = "must have at most 40 characters")
            @Schema(description = "One of GET /api/v1/channels.", example = "mls")
            String channel,

            @Nullable
            @Size(max = 40, message = "must have at most 40 characters")
            @Schema(
                    description = "One of GET /api/v1/mls-boards; without a channel the text is taken for its remarks.",
                    example = "smartmls")
            String mls,

            @Nullable
            @Size(max = 40, message = "must have at most 40 characters")
            @Schema(
                    description = "Two letters or the name of a US state; otherwise the facts' own is taken.",
                    example = "CT")
            String state,

            @Nullable
            @Schema(
                    type = "object",
                    additionalProperties = Schema.AdditionalPropertiesValue.TRUE,
                    description = "RESO names and values, as for POST /api/v1/properties.",
                    example = "{\"BedroomsTotal\": 3, \"LotSizeAcres\": 0.5}")
            Map<String, JsonNode> facts) {

        List<Passage> passages() {
            List<Passage> passages = new ArrayList<>();
            passages.add(new Passage(Part.TEXT, text));
            if (subject != null) {
                passages.add(new Passage(Part.SUBJECT, subject));
            }
            if (preheader != null) {
                passages.add(new Passage(Part.PREHEADER, preheader));
            }
            return passages;
        }
    }

    @Post
    @Operation(
            operationId = "checkText",
            summary = "Check a text",
            description = "Fair housing and terms of credit always; the facts where facts are given; MLS and channel"
                    + " rules where a channel or board is named. No model is asked, nothing is kept, nothing is"
                    + " counted. What was not looked at stands in unchecked, by gate, with the reason.")
    @ApiResponse(
            responseCode = "200",
            description = "What was found",
            content = @Content(schema = @Schema(implementation = CheckView.class)))
    HttpResponse<?> check(@Nullable Caller caller, @Body @Valid TextCheck text, HttpRequest<?> request) {
        LimitHeaders.enforce(limits.take(
                Limit.CHECK,
                caller == null ? address.networkOf(request) : caller.account().toString()));
        return switch (desk.take(caller, text)) {
            case Outcome.Refused(var faults) ->
                Problem.of(INVALID_VALUE).at(faults).answer(request);
            case Outcome.Taken(var candidate, var unknownFields) -> {
                var destination = Destination.of(candidate, channels, boards);
                yield HttpResponse.ok(CheckView.of(
                        gates.judge(candidate),
                        Counts.of(text.text(), destination.channel(), destination.limit()),
                        unknownFields));
            }
        };
    }
}
