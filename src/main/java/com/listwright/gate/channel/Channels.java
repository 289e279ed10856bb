package com.listwright.gate.channel;

import com.listwright.gate.Part;
import com.listwright.gate.RuleFile;
import com.listwright.gate.RuleFile.Line;
import com.listwright.gate.channel.Channel.Length;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The door to the channels: which there are and what each takes. A channel is a line of their file. */
@Singleton
public class Channels {
    private static final String FILE = "channels/channels.rules";

    private final Map<String, Channel> byId;

    public Channels() {
        this(RuleFile.read(FILE, Set.of("channels", "parts")));
    }

    private Channels(RuleFile file) {
        Map<String, Map<Part, Length>> parts = new LinkedHashMap<>();
        for (var line : file.section("parts")) {
            parts.computeIfAbsent(line.cell(0), channel -> new EnumMap<>(Part.class))
                    .put(
                            Cells.word(line, 1, Part.class),
                            new Length(Cells.needed(line, 2), Cells.needed(line, 3), Cells.source(line, 4)));
        }
        Map<String, Channel> channels = new LinkedHashMap<>();
        for (var line : file.section("channels")) {
            var channel = channel(line, parts.getOrDefault(line.cell(0), Map.of()));
            if (channels.putIfAbsent(channel.id(), channel) != null) {
                throw line.wrong("the channel " + channel.id() + " is there twice");
            }
        }
        byId = Collections.unmodifiableMap(channels);
    }

    public Collection<Channel> all() {
        return byId.values();
    }

    public Optional<Channel> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Their names in one line, for whoever named another. */
    public String known() {
        return String.join(", ", byId.keySet());
    }

    private static Channel channel(Line line, Map<Part, Length> parts) {
        return new Channel(
                line.cell(0),
                line.cell(1),
                Cells.number(line, 2),
                Cells.word(line, 3, Measure.class),
                Cells.number(line, 4),
                Cells.number(line, 5),
                Cells.isNothing(line, 6) ? Identity.OPEN : Cells.word(line, 6, Identity.class),
                parts,
                new Provenance(
                        Cells.source(line, 7),
                        Cells.day(line, 8),
                        Cells.word(line, 9, Confidence.class),
                        Cells.note(line, 10)));
    }
}
