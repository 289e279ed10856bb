package com.listwright.gate.web;

import com.listwright.gate.channel.Channel;
import com.listwright.gate.channel.Channel.Length;
import com.listwright.gate.channel.Channels;
import com.listwright.gate.channel.Confidence;
import com.listwright.gate.channel.Identity;
import com.listwright.gate.channel.Measure;
import com.listwright.platform.web.Page;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Where a text can appear. */
@Controller("/api/v1/channels")
@Secured(SecurityRule.IS_ANONYMOUS)
@Tag(name = "Checker")
class ChannelController {
    private final Channels channels;

    ChannelController(Channels channels) {
        this.channels = channels;
    }

    @Serdeable
    @Schema(name = "Channel")
    record ChannelView(
            @Schema(example = "instagram") String id,
            String name,

            @Nullable @Schema(description = "What is refused beyond it; null where nobody refuses.")
            Integer limit,

            @Schema(description = "What the limit counts.") Measure countedIn,

            @Nullable @Schema(description = "How long is wise, or shows before a fold.")
            Integer advised,

            @Nullable @Schema(description = "The most that are taken.")
            Integer hashtags,

            @Schema(description = "Whether who advertises has to be said.")
            Identity identity,

            @Schema(description = "Parts besides the text.") List<PartLength> parts,
            String source,
            LocalDate checkedOn,
            Confidence confidence,
            @Nullable String note) {
        static ChannelView of(Channel channel) {
            return new ChannelView(
                    channel.id(),
                    channel.name(),
                    Numbers.orNull(channel.limit()),
                    channel.countedIn(),
                    Numbers.orNull(channel.advised()),
                    Numbers.orNull(channel.hashtags()),
                    channel.identity(),
                    new TreeMap<>(channel.parts())
                            .entrySet().stream()
                                    .map(part -> PartLength.of(part.getKey().toString(), part.getValue()))
                                    .toList(),
                    channel.provenance().source(),
                    channel.provenance().checkedOn(),
                    channel.provenance().confidence(),
                    BoardController.orNull(channel.provenance().note()));
        }
    }

    @Serdeable
    @Schema(name = "PartLength")
    record PartLength(
            @Schema(example = "subject") String part,
            @Schema(description = "Advised.") int least,
            @Schema(description = "Advised.") int most,
            String source) {
        static PartLength of(String part, Length length) {
            return new PartLength(part, length.least(), length.most(), length.source());
        }
    }

    @Get
    @Operation(
            operationId = "listChannels",
            summary = "The channels",
            description = "What each takes, who says so, and how far that can be trusted. All on one page.")
    Page<ChannelView> list() {
        return new Page<>(channels.all().stream().map(ChannelView::of).toList(), null);
    }
}
