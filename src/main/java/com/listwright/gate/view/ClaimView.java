package com.listwright.gate.view;

import com.listwright.gate.Claim;
import com.listwright.gate.Part;
import com.listwright.gate.Standing;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** A claim as it goes out and as it is kept. */
@Serdeable
@Schema(name = "Claim")
public record ClaimView(Part part, int start, int end, String quote, Standing verdict, List<String> facts) {
    public static ClaimView of(Claim claim) {
        var span = claim.span();
        return new ClaimView(span.part(), span.start(), span.end(), span.quote(), claim.verdict(), claim.facts());
    }
}
