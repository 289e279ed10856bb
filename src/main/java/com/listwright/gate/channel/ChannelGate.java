package com.listwright.gate.channel;

import com.listwright.gate.Candidate;
import com.listwright.gate.Gate;
import com.listwright.gate.Judgement;
import com.listwright.gate.Part;
import jakarta.inject.Singleton;
import java.util.List;

/** Will the channel take it, and does it say there what it has to? The boards have a gate of their own. */
@Singleton
final class ChannelGate implements Gate {
    static final Rulebook RULES = Rulebook.read("channel", "channels/content.rules");

    private final Channels channels;
    private final Boards boards;
    private final States states;

    ChannelGate(Channels channels, Boards boards, States states) {
        this.channels = channels;
        this.boards = boards;
        this.states = states;
    }

    @Override
    public String name() {
        return "channel";
    }

    @Override
    public Judgement judge(Candidate candidate) {
        var destination = Destination.of(candidate, channels, boards);
        if (destination.channel().isEmpty()) {
            return Judgement.without("No channel was named, so no channel's rules were applied.");
        }
        if (destination.isMls()) {
            return Judgement.of(List.of());
        }
        var reading = new ChannelReading(destination.channel().get(), destination, candidate, states);
        for (var passage : candidate.passages()) {
            if (passage.part() == Part.TEXT) {
                reading.text(passage);
            } else {
                reading.part(passage);
            }
        }
        reading.whole();
        return Judgement.of(reading.findings());
    }
}
