package com.listwright.partner.reso.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.listwright.account.Caller;
import com.listwright.account.Needs;
import com.listwright.account.Scope;
import com.listwright.partner.reso.EntityEvent;
import com.listwright.partner.reso.EntityEvents;
import com.listwright.platform.web.CommonProblem;
import com.listwright.platform.web.Problem;
import com.listwright.platform.web.Refused;
import com.listwright.platform.web.Refuses;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What changed, for who keeps a copy. */
@Controller("/api/v1/entity-events")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Needs({Scope.PROPERTIES_READ, Scope.KITS_READ})
@Tag(name = "RESO")
class EntityEventController {
    private static final int USUAL = 100;
    private static final int MOST = 1_000;

    private final EntityEvents events;

    EntityEventController(EntityEvents events) {
        this.events = events;
    }

    @Serdeable
    record FeedEvent(
            @JsonProperty("EntityEventSequence") long sequence,

            @JsonProperty("ResourceName") @Schema(description = "Property or Piece.")
            String resource,

            @JsonProperty("ResourceRecordKey") String key,

            @JsonProperty("ResourceRecordUrl") @Schema(description = "Where the record can be had as it stands now.")
            String url,

            @JsonProperty("ModificationTimestamp") Instant at) {
        static FeedEvent of(EntityEvent event) {
            var url = switch (event.resource()) {
                case PROPERTY -> "/api/v1/properties/" + event.key() + "/reso";
                case PIECE -> "/api/v1/pieces/" + event.key();
            };
            return new FeedEvent(event.sequence(), event.resource().toString(), event.key(), url, event.at());
        }
    }

    @Serdeable
    @Schema(name = "EntityEventList")
    record EventList(
            List<FeedEvent> data,

            @Schema(description = "What to send as after next.")
            long nextAfter,

            @Schema(description = "Whether there is more already.")
            boolean more) {}

    @Get
    @Operation(
            operationId = "listEntityEvents",
            summary = "See what changed",
            description = "In the order in which it was committed, from the oldest; a number once seen is never"
                    + " followed by a smaller one. Begin with after=0 and go on with nextAfter. An event says that a"
                    + " record changed, not how: fetch the record. Of events older than 30 days only each record's"
                    + " newest is kept, so numbers may be missing, changes never.")
    @Refuses("invalid-parameter")
    EventList list(
            Caller caller,
            @QueryValue @Nullable @Parameter(description = "The EntityEventSequence that you saw last.") Long after,
            @QueryValue
                    @Nullable
                    @Parameter(description = "How many at most.", schema = @Schema(minimum = "1", maximum = "1000"))
                    Integer limit) {
        var seen = after == null ? 0 : within("after", after, 0, Long.MAX_VALUE);
        var most = (int) within("limit", limit == null ? USUAL : limit, 1, MOST);
        var found = events.after(caller, seen, most + 1);
        var shown = found.size() > most ? found.subList(0, most) : found;
        return new EventList(
                shown.stream().map(FeedEvent::of).toList(),
                shown.isEmpty() ? seen : shown.getLast().sequence(),
                found.size() > most);
    }

    private static long within(String name, long given, long least, long most) {
        if (given < least || given > most) {
            throw new Refused(Problem.of(CommonProblem.INVALID_PARAMETER)
                    .at(name, "must be a whole number from " + least + " to " + most));
        }
        return given;
    }
}
