package com.listwright.writing;

import com.listwright.account.Byline;
import com.listwright.account.Caller;
import com.listwright.account.Members;
import com.listwright.property.Property;
import com.listwright.property.fact.Facts;
import com.listwright.property.fact.Value;
import com.listwright.property.fact.Vocabulary;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts together what all pieces of a kit are written from, as it stands at this moment. */
@Singleton
class Briefing {
    /** Never put into copy by a writer, but by template, and known to the gates that ask for it. */
    private static final Set<String> IDENTITY = Set.of("ListAgentFullName", "ListOfficeName", "ListAgentStateLicense");

    private final Members members;
    private final Voices voices;
    private final Writers writers;

    Briefing(Members members, Voices voices, Writers writers) {
        this.members = members;
        this.voices = voices;
        this.writers = writers;
    }

    /** Nothing, where the voice is not there. */
    Optional<Commission> commission(Caller caller, Facts facts, Order order) {
        if (order.voice().isEmpty()) {
            return Optional.of(commission(caller, facts, order, null, Tone.WARM));
        }
        return order.voice()
                .flatMap(id -> voices.find(caller, id))
                .map(saved -> commission(
                        caller, facts, order, saved.voice(), saved.tone().orElse(Tone.WARM)));
    }

    private Commission commission(Caller caller, Facts facts, Order order, @Nullable Voice voice, Tone otherwise) {
        return new Commission(
                facts,
                order.tone().orElse(otherwise),
                order.language(),
                order.occasion(),
                order.openHouse(),
                order.mls(),
                order.notes(),
                voice,
                signature(caller, facts),
                caller.isTest() ? Writer.Kind.BUILT_IN : writers.current().kind(),
                caller.isTest());
    }

    /** What somebody stands by, and what of it may ever be read by others. */
    static Facts confirmed(Property home) {
        var vocabulary = Vocabulary.standard();
        var known = new LinkedHashMap<>(home.facts().values());
        known.keySet().removeIf(name -> {
            var source = home.sources().get(name);
            var hidden =
                    vocabulary.field(name).filter(field -> !field.isPublic()).isPresent();
            return source == null || !source.confirmed() || (hidden && !IDENTITY.contains(name));
        });
        return new Facts(known);
    }

    /** With who advertises, so that the gates know the names below the text. */
    static Facts signed(Facts facts, Signature signature) {
        var known = new LinkedHashMap<>(facts.values());
        known.putIfAbsent("ListAgentFullName", new Value.Text(signature.agent()));
        known.putIfAbsent("ListOfficeName", new Value.Text(signature.office()));
        return new Facts(known);
    }

    private Signature signature(Caller caller, Facts facts) {
        var agent = facts.text("ListAgentFullName");
        var office = facts.text("ListOfficeName");
        var own = agent.isPresent() && office.isPresent() ? Optional.<Byline>empty() : members.byline(caller);
        return new Signature(
                agent.or(() -> own.map(Byline::agent)).orElse(""),
                office.or(() -> own.map(Byline::office)).orElse(""),
                facts.text("ListAgentStateLicense").orElse(null));
    }
}
