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
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
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
    record CountsView(int characters) {}

    static CheckView of(String text, Report report) {
        return new CheckView(
                report.verdict(),
                report.findings().stream().map(FindingView::of).toList(),
                report.claims().stream().map(ClaimView::of).toList(),
                new CountsView(text.codePointCount(0, text.length())),
                report.checked(),
                report.unchecked());
    }
}
