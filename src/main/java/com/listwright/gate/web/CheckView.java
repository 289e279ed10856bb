package com.listwright.gate.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.listwright.gate.Claim;
import com.listwright.gate.Finding;
import com.listwright.gate.Fix;
import com.listwright.gate.Part;
import com.listwright.gate.Remedy;
import com.listwright.gate.Report;
import com.listwright.gate.Severity;
import com.listwright.gate.Standing;
import com.listwright.gate.Verdict;
import com.listwright.gate.channel.Counts;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A report as it goes out. */
@Serdeable
@Schema(name = "Check")
record CheckView(
        Verdict verdict,
        List<FindingView> findings,
        List<ClaimView> claims,
        CountsView counts,
        List<String> checked,
        Map<String, List<String>> unchecked) {
    private static final String GROUNDING = "grounding";

    @Serdeable
    @Schema(name = "Finding")
    record FindingView(
            String id,
            String gate,
            String rule,
            Severity severity,
            @JsonProperty("class") @Nullable String protectedClass,
            Part part,
            int start,
            int end,
            String quote,
            String reason,
            String source,
            @Nullable String remedy,
            @Nullable FixView fix) {

        static FindingView of(Finding finding) {
            var span = finding.span();
            return new FindingView(
                    finding.id(),
                    finding.gate(),
                    finding.rule(),
                    finding.severity(),
                    finding.protectedClass().orElse(null),
                    span.part(),
                    span.start(),
                    span.end(),
                    span.quote(),
                    finding.reason(),
                    finding.source(),
                    finding.remedy().map(Remedy::words).orElse(null),
                    finding.remedy().flatMap(Remedy::fix).map(FixView::of).orElse(null));
        }
    }

    @Serdeable
    @Schema(name = "Fix")
    record FixView(int start, int end, String text) {
        static FixView of(Fix fix) {
            return new FixView(fix.start(), fix.end(), fix.text());
        }
    }

    @Serdeable
    @Schema(name = "Claim")
    record ClaimView(Part part, int start, int end, String quote, Standing verdict, List<String> facts) {
        static ClaimView of(Claim claim) {
            var span = claim.span();
            return new ClaimView(span.part(), span.start(), span.end(), span.quote(), claim.verdict(), claim.facts());
        }
    }

    @Serdeable
    @Schema(name = "Counts")
    record CountsView(
            int characters,

            @Nullable @Schema(description = "The most that is taken there: characters, X's weights or SMS units.")
            Integer limit,

            @Nullable @Schema(description = "For X.") Integer weighted,

            @Nullable @Schema(description = "For text messages.")
            Integer segments,

            @Nullable @Schema(description = "For text messages: GSM-7 or UCS-2.")
            String encoding,

            int hashtags) {
        static CountsView of(Counts counts) {
            return new CountsView(
                    counts.characters(),
                    Numbers.orNull(counts.limit()),
                    Numbers.orNull(counts.weighted()),
                    Numbers.orNull(counts.segments()),
                    counts.encoding().orElse(null),
                    counts.hashtags());
        }
    }

    static CheckView of(Report report, Counts counts, List<String> unknownFields) {
        return new CheckView(
                report.verdict(),
                report.findings().stream().map(FindingView::of).toList(),
                report.claims().stream().map(ClaimView::of).toList(),
                CountsView.of(counts),
                report.checked(),
                unchecked(report, unknownFields));
    }

    private static Map<String, List<String>> unchecked(Report report, List<String> unknownFields) {
        if (unknownFields.isEmpty()) {
            return report.unchecked();
        }
        var unchecked = new TreeMap<>(report.unchecked());
        unchecked.merge(
                GROUNDING,
                List.of("These are no fields that we know, so what they mean was not looked at: "
                        + String.join(", ", unknownFields) + "."),
                (first, second) ->
                        Stream.concat(first.stream(), second.stream()).toList());
        return unchecked;
    }
}
