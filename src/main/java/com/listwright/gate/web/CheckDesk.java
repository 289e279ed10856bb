package com.listwright.gate.web;

import com.listwright.account.Caller;
import com.listwright.gate.Candidate;
import com.listwright.gate.channel.Boards;
import com.listwright.gate.channel.Channel;
import com.listwright.gate.channel.Channels;
import com.listwright.gate.channel.States;
import com.listwright.gate.office.OwnLimit;
import com.listwright.gate.office.OwnLimits;
import com.listwright.gate.web.CheckController.TextCheck;
import com.listwright.platform.web.Problem.FieldError;
import com.listwright.property.fact.FactReader;
import com.listwright.property.fact.Intake;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes a request in: what it names has to be known, and its facts have to be readable. */
@Singleton
class CheckDesk {
    private final Channels channels;
    private final Boards boards;
    private final OwnLimits own;
    private final States states;
    private final FactReader reader;

    CheckDesk(Channels channels, Boards boards, OwnLimits own, States states, FactReader reader) {
        this.channels = channels;
        this.boards = boards;
        this.own = own;
        this.states = states;
        this.reader = reader;
    }

    sealed interface Outcome {
        record Taken(Candidate candidate, List<String> unknownFields) implements Outcome {}

        record Refused(List<FieldError> faults) implements Outcome {}
    }

    Outcome take(@Nullable Caller caller, TextCheck check) {
        List<FieldError> faults = new ArrayList<>();
        var channel = named("channel", check.channel(), this::channel, "channel", channels.known(), faults);
        var board = named("mls", check.mls(), this::board, "board", boards.known(), faults);
        var state = named("state", check.state(), states::find, "state", states.known(), faults);
        var home = Optional.ofNullable(check.facts()).map(this::read);
        home.ifPresent(intake -> intake.refusals()
                .forEach(refusal -> faults.add(new FieldError("facts." + refusal.field(), refusal.reason()))));
        if (!faults.isEmpty()) {
            return new Outcome.Refused(faults);
        }
        var candidate = new Candidate(check.passages(), channel, board, state, home.map(Intake::everything));
        var ours =
                caller == null || channel.filter(it -> !it.equals(Channel.MLS)).isPresent()
                        ? Optional.<OwnLimit>empty()
                        : board.flatMap(it -> own.find(caller.account(), it));
        return new Outcome.Taken(
                ours.map(limit -> candidate.within(limit.characters())).orElse(candidate),
                home.map(intake -> List.copyOf(intake.aside().keySet())).orElse(List.of()));
    }

    private Optional<String> channel(String name) {
        return channels.find(name.strip().toLowerCase(Locale.ROOT)).map(Channel::id);
    }

    private Optional<String> board(String name) {
        return boards.find(name).map(board -> board.id());
    }

    private static Optional<String> named(
            String field,
            @Nullable String given,
            Function<String, Optional<String>> find,
            String kind,
            String known,
            List<FieldError> faults) {
        if (given == null) {
            return Optional.empty();
        }
        var found = find.apply(given);
        if (found.isEmpty()) {
            faults.add(new FieldError(field, "is no " + kind + " that we know; known are " + known));
        }
        return found;
    }

    /** A null among the facts arrives as no node at all. */
    private Intake read(Map<String, @Nullable JsonNode> facts) {
        Map<String, JsonNode> given = new LinkedHashMap<>();
        facts.forEach((name, node) -> given.put(name, Objects.requireNonNullElseGet(node, JsonNode::nullNode)));
        return reader.read(JsonNode.createObjectNode(given));
    }
}
