package com.listwright.partner.web;

import static com.listwright.platform.web.CommonProblem.ROLE_NOT_ALLOWED;

import com.listwright.account.Caller;
import com.listwright.account.Needs;
import com.listwright.account.Role;
import com.listwright.account.Scope;
import com.listwright.partner.KeyCalls;
import com.listwright.partner.web.ApiKeyView.KeyMode;
import com.listwright.platform.web.Problem;
import com.listwright.platform.web.Refused;
import com.listwright.platform.web.Refuses;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What each key is used for. */
@Controller("/api/v1/usage/keys")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Needs(Scope.USAGE_READ)
@Tag(name = "Usage and billing")
class KeyUsageController {
    private static final int MOST_KEYS = 1000;

    private final KeyCalls calls;

    KeyUsageController(KeyCalls calls) {
        this.calls = calls;
    }

    @Serdeable
    @Schema(name = "KeyUsage")
    record KeyUsageView(Instant start, Instant end, List<KeyUseView> keys) {
        static KeyUsageView of(KeyCalls.Period period) {
            return new KeyUsageView(
                    period.startsAt(),
                    period.endsAt(),
                    period.keys().stream().map(KeyUseView::of).toList());
        }
    }

    @Serdeable
    @Schema(name = "KeyUse")
    record KeyUseView(
            String id,
            String name,
            KeyMode mode,
            String prefix,

            @Schema(description = "That were delivered and counted, of kits that it ordered.")
            long pieces,

            @Schema(description = "Since the day on which the period began; up to a minute late.")
            long calls,

            @Schema(description = "Of those, by the code of the problem that was answered.")
            Map<String, Long> errors) {
        static KeyUseView of(KeyCalls.KeyUse use) {
            var key = use.key();
            return new KeyUseView(
                    key.id().toString(),
                    key.name(),
                    KeyMode.of(key.test()),
                    key.prefix(),
                    use.pieces(),
                    use.calls(),
                    use.errors());
        }
    }

    @Get
    @Operation(
            operationId = "seeKeyUsage",
            summary = "See what each key is used for",
            description = "In the current period: pieces, calls, and errors by code. For owners, brokers and keys.")
    @Refuses("role-not-allowed")
    KeyUsageView see(Caller caller) {
        if (caller.key().isEmpty() && caller.role() == Role.AGENT) {
            throw new Refused(Problem.of(ROLE_NOT_ALLOWED));
        }
        return KeyUsageView.of(calls.of(caller.account(), MOST_KEYS));
    }
}
