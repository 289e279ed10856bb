package com.listwright.gate.web;

import com.listwright.gate.Report;
import com.listwright.gate.Verdict;
import com.listwright.gate.channel.Counts;
import com.listwright.gate.view.ClaimView;
import com.listwright.gate.view.CountsView;
import com.listwright.gate.view.FindingView;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

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
