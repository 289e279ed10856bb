package com.listwright.gate.web;

import static com.listwright.platform.web.CommonProblem.INVALID_VALUE;

import com.listwright.account.Caller;
import com.listwright.gate.Candidate;
import com.listwright.gate.Gates;
import com.listwright.gate.Part;
import com.listwright.gate.Passage;
import com.listwright.platform.limit.Limit;
import com.listwright.platform.limit.LimitHeaders;
import com.listwright.platform.limit.RateLimits;
import com.listwright.platform.web.ClientAddress;
import com.listwright.platform.web.Problem;
import com.listwright.platform.web.Problem.FieldError;
import com.listwright.property.fact.FactReader;
import com.listwright.property.fact.Intake;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** May these words go out? Nothing is kept and nobody has to sign in. */
@Controller("/api/v1/checks")
@Secured(SecurityRule.IS_ANONYMOUS)
@Tag(name = "Checker")
class CheckController {
    private static final String TOO_LONG = "must have at most 100,000 characters";

    private final Gates gates;
    private final FactReader reader;
    private final RateLimits limits;
    private final ClientAddress address;

    CheckController(Gates gates, FactReader reader, RateLimits limits, ClientAddress address) {
        this.gates = gates;
        this.reader = reader;
        this.limits = limits;
        this.address = address;
    }

    @Serdeable
    record TextCheck(
            @NotBlank(message = "is empty: paste the text to check") @Size(max = 100_000, message = TOO_LONG)
            String text,

            @Nullable @Size(max = 1_000, message = "must have at most 1,000 characters")
            String subject,

            @Nullable @Size(max = 1_000, message = "must have at most 1,000 characters")
            String preheader,

            @Nullable @Size(max = 40, message = "must have at most 40 characters")
            String channel,

            @Nullable @Size(max = 40, message = "must have at most 40 characters")
            String mls,

            @Nullable @Size(max = 40, message = "must have at most 40 characters")
            String state,

            @Nullable @Schema(type = "object", additionalProperties = Schema.AdditionalPropertiesValue.TRUE)
            Map<String, JsonNode> facts) {

        Candidate candidate(Optional<Intake> home) {
            List<Passage> passages = new ArrayList<>();
            passages.add(new Passage(Part.TEXT, text));
            if (subject != null) {
                passages.add(new Passage(Part.SUBJECT, subject));
            }
            if (preheader != null) {
                passages.add(new Passage(Part.PREHEADER, preheader));
            }
            return new Candidate(
                    passages,
                    Optional.ofNullable(channel),
                    Optional.ofNullable(mls),
                    Optional.ofNullable(state),
                    home.map(Intake::everything));
        }
    }

    @Post
    @Operation(
            operationId = "checkText",
            summary = "Check a text",
            description = "Fair housing always; the facts where facts are given; MLS and channel rules where a channel"
                    + " or board is named. No model is asked, nothing is kept, nothing is counted.")
    @ApiResponse(
            responseCode = "200",
            description = "What was found",
            content = @Content(schema = @Schema(implementation = CheckView.class)))
    HttpResponse<?> check(@Nullable Caller caller, @Body @Valid TextCheck text, HttpRequest<?> request) {
        LimitHeaders.enforce(limits.take(
                Limit.CHECK,
                caller == null ? address.networkOf(request) : caller.account().toString()));
        var home = Optional.ofNullable(text.facts()).map(this::read);
        var faults = home.map(Intake::refusals).orElse(List.of());
        if (!faults.isEmpty()) {
            return Problem.of(INVALID_VALUE)
                    .at(faults.stream()
                            .map(fault -> new FieldError("facts." + fault.field(), fault.reason()))
                            .toList())
                    .answer(request);
        }
        var candidate = text.candidate(home);
        return HttpResponse.ok(CheckView.of(text.text(), gates.judge(candidate)));
    }

    private Intake read(Map<String, JsonNode> facts) {
        Map<String, JsonNode> given = new HashMap<>();
        facts.forEach((name, value) -> given.put(name, value == null ? JsonNode.nullNode() : value));
        return reader.read(JsonNode.createObjectNode(given));
    }
}
