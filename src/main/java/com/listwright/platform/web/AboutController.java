package com.listwright.platform.web;

import com.listwright.platform.Mode;
import com.listwright.platform.Pretended;
import com.listwright.platform.SampleKey;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What runs here, and which parts of it are pretended. */
@Controller("/api/v1/about")
@Secured(SecurityRule.IS_ANONYMOUS)
@Tag(name = "About")
class AboutController {
    private final AboutView about;

    AboutController(Mode mode, List<Pretended> pretended, Optional<SampleKey> key) {
        about = new AboutView(
                mode,
                pretended.stream()
                        .map(part -> new PretendedView(part.part(), part.instead(), part.page()))
                        .sorted(Comparator.comparing(PretendedView::part))
                        .toList(),
                key.map(SampleKey::text).orElse(null));
    }

    @Serdeable
    @Schema(name = "About")
    record AboutView(
            Mode mode,
            List<PretendedView> pretended,

            @Nullable @Schema(description = "The test key that everybody knows, on a laptop.")
            String sampleKey) {}

    @Serdeable
    @Schema(name = "Pretended")
    record PretendedView(
            String part, String instead, @Nullable String page) {}

    @Get
    @Operation(
            summary = "What runs here",
            description = "A laptop names the parts of the outside world that it pretends.")
    AboutView about() {
        return about;
    }
}
