package com.listwright.writing;

import com.listwright.gate.channel.Channel;
import com.listwright.gate.channel.Channels;
import com.listwright.gate.channel.Identity;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.OptionalInt;

/** Puts who advertises below a text, where that has to be said; an email has its own place for it. */
@Singleton
class Signing {
    private static final String EMAIL = "email";
    private static final String SMS = "sms";
    private static final String X = "x";

    private final Channels channels;

    Signing(Channels channels) {
        this.channels = channels;
    }

    /** What is left for the text. */
    OptionalInt room(OptionalInt limit, String channel, Commission kit) {
        var taken = below(channel, kit).length();
        return limit.isPresent() ? OptionalInt.of(Math.max(1, limit.getAsInt() - taken)) : limit;
    }

    Draft signed(Draft draft, String channel, Commission kit) {
        var line = below(channel, kit);
        return line.isEmpty() || draft.text().contains(line.strip())
                ? draft
                : new Draft(draft.text() + line, draft.subject(), draft.subjects(), draft.preheader());
    }

    private String below(String channel, Commission kit) {
        var signed = channels.find(channel)
                .map(Channel::identity)
                .filter(Identity.REQUIRED::equals)
                .isPresent();
        if (!signed || channel.equals(EMAIL)) {
            return "";
        }
        var signature = kit.signature();
        return switch (channel) {
            case SMS -> " " + signature.office() + ". " + optOut(kit.language());
            case X -> "\n" + signature.office();
            default -> signOff(kit) + "\n\n" + signature.line();
        };
    }

    private static String signOff(Commission kit) {
        var voice = kit.voice();
        var line = voice == null ? "" : Objects.requireNonNullElse(voice.signOff(), "");
        return line.isBlank() ? "" : "\n\n" + line.strip();
    }

    private static String optOut(Language language) {
        return switch (language) {
            case EN -> "Reply STOP to opt out.";
            case ES -> "Responda STOP para no recibir mas.";
        };
    }
}
