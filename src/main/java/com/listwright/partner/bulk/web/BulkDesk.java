package com.listwright.partner.bulk.web;

import static com.listwright.platform.web.CommonProblem.INVALID_VALUE;

import com.listwright.account.Caller;
import com.listwright.partner.bulk.BulkHomes;
import com.listwright.partner.bulk.BulkJobs;
import com.listwright.partner.bulk.BulkJobs.Beginning;
import com.listwright.platform.web.Problem;
import com.listwright.platform.web.Problem.FieldError;
import com.listwright.platform.web.Refused;
import com.listwright.platform.web.StrictBody;
import com.listwright.property.PropertyImport;
import com.listwright.writing.Order;
import com.listwright.writing.OrderDesk;
import com.listwright.writing.OrderDesk.Wish;
import com.listwright.writing.Voices;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what came, in whichever of three forms, and holds the wishes against what is known. */
@Singleton
class BulkDesk {
    private static final int CHANNELS = 24;
    private static final int NOTES = 2_000;

    /** Homes that are there already. */
    @Serdeable
    @Schema(name = "BulkOrder")
    record BulkOrder(
            List<String> propertyIds,

            @Schema(description = "Of GET /api/v1/channels.")
            List<String> channels,

            @Nullable String voiceId,
            @Nullable String tone,
            @Nullable String language,
            @Nullable String occasion,
            @Nullable String mls,
            @Nullable String notes,

            @Nullable @Schema(description = "Write those that fit the allowance.")
            Boolean partial) {}

    /** What stands in the address, beside records. */
    record Parameters(
            @Nullable String channels,
            @Nullable String voiceId,
            @Nullable String tone,
            @Nullable String language,
            @Nullable String occasion,
            @Nullable String mls,
            @Nullable String notes,
            boolean partial) {
        Wish wish() {
            var names = channels == null
                    ? List.<String>of()
                    : Arrays.stream(channels.split(","))
                            .map(String::strip)
                            .filter(name -> !name.isEmpty())
                            .toList();
            return new Wish(names, voiceId, tone, language, occasion, null, mls, notes);
        }
    }

    private final BulkJobs jobs;
    private final PropertyImport imports;
    private final OrderDesk orders;
    private final Voices voices;
    private final StrictBody<?> bodies;

    BulkDesk(BulkJobs jobs, PropertyImport imports, OrderDesk orders, Voices voices, StrictBody<?> bodies) {
        this.jobs = jobs;
        this.imports = imports;
        this.orders = orders;
        this.voices = voices;
        this.bodies = bodies;
    }

    Beginning begin(Caller caller, String type, byte[] file, Parameters parameters) {
        return switch (type) {
            case "json" -> {
                var given = bodies.of(Argument.of(BulkOrder.class), file);
                var wish = new Wish(
                        given.channels(),
                        given.voiceId(),
                        given.tone(),
                        given.language(),
                        given.occasion(),
                        null,
                        given.mls(),
                        given.notes());
                var order = taken(caller, wish);
                yield jobs.begin(
                        caller,
                        new BulkHomes.Known(given.propertyIds()),
                        wish,
                        order,
                        Boolean.TRUE.equals(given.partial()));
            }
            default -> {
                var wish = parameters.wish();
                var order = taken(caller, wish);
                var records = type.equals("csv") ? imports.csv(file) : imports.lines(file);
                yield jobs.begin(caller, new BulkHomes.Brought(records), wish, order, parameters.partial());
            }
        };
    }

    private Order taken(Caller caller, Wish wish) {
        var faults = new ArrayList<FieldError>();
        if (wish.channels().isEmpty() || wish.channels().size() > CHANNELS) {
            faults.add(new FieldError("channels", "must have 1 to " + CHANNELS + " entries"));
        }
        if (wish.notes() != null && wish.notes().length() > NOTES) {
            faults.add(new FieldError("notes", "must have at most 2,000 characters"));
        }
        if (!faults.isEmpty()) {
            throw new Refused(Problem.of(INVALID_VALUE).at(faults));
        }
        return switch (orders.take(wish)) {
            case OrderDesk.Outcome.Taken(var order) -> voiced(caller, order);
            case OrderDesk.Outcome.Refused(var refused) ->
                throw new Refused(Problem.of(INVALID_VALUE)
                        .at(refused.stream()
                                .map(fault -> new FieldError(fault.field(), fault.words()))
                                .toList()));
        };
    }

    private Order voiced(Caller caller, Order order) {
        if (order.voice().isPresent()
                && order.voice().flatMap(id -> voices.find(caller, id)).isEmpty()) {
            throw new Refused(
                    Problem.of(INVALID_VALUE).at("voiceId", "is not known; known are those of GET /api/v1/voices"));
        }
        return order;
    }
}
