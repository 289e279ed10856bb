package com.listwright.gate.view;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.listwright.gate.Finding;
import com.listwright.gate.Part;
import com.listwright.gate.Remedy;
import com.listwright.gate.Severity;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A finding as it goes out and as it is kept. */
@Serdeable
@Schema(name = "Finding")
public record FindingView(
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

    public static FindingView of(Finding finding) {
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
