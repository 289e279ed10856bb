package com.listwright.gate.view;

import com.listwright.gate.Fix;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/** An edit as it goes out and as it is kept. */
@Serdeable
@Schema(name = "Fix")
public record FixView(int start, int end, String text) {
    static FixView of(Fix fix) {
        return new FixView(fix.start(), fix.end(), fix.text());
    }
}
