package com.listwright.llm;

import com.listwright.platform.CannotStart;
import io.micronaut.context.annotation.ConfigurationProperties;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * Who writes and who reads, and how patient we are. A role is a list of {@code provider/model}: the first is asked, the
 * others when it cannot answer.
 *
 * @param firstText how long a model may think before its first word
 * @param stall how long it may pause in the middle
 * @param atMost how long one answer may take
 * @param giveUp for how long an answer is tried for that does not begin
 * @param tries how often one model is asked
 * @param pause the first pause between tries, which doubles up to {@code pauseAtMost}
 * @param inFlight calls in the air, of which one account has at most {@code perAccount}
 * @param queue calls that wait for their turn
 * @param longest characters of an answer, whatever was asked for
 * @param rest how long a model that fails is left alone
 */
@ConfigurationProperties("listwright.llm")
record LlmSettings(
        String writer,
        String reader,
        Duration connect,
        Duration firstText,
        Duration stall,
        Duration atMost,
        Duration giveUp,
        int tries,
        Duration pause,
        Duration pauseAtMost,
        int inFlight,
        int perAccount,
        int queue,
        int longest,
        Duration rest) {
    record Choice(String provider, String model) {}

    LlmSettings {
        need(tries >= 1 && inFlight >= 1 && perAccount >= 1 && queue >= 0 && longest >= 1, "its counts 1 or more");
        for (var time : List.of(connect, firstText, stall, atMost, giveUp, pause, pauseAtMost, rest)) {
            need(time.isPositive(), "its times longer than nothing");
        }
        choices("writer", writer);
        choices("reader", reader);
    }

    List<Choice> choices(Models.Role role) {
        return switch (role) {
            case WRITER -> choices("writer", writer);
            case READER -> choices("reader", reader);
        };
    }

    private static List<Choice> choices(String role, String list) {
        return Arrays.stream(list.split(",", -1))
                .map(String::strip)
                .filter(choice -> !choice.isEmpty())
                .map(choice -> choice(role, choice))
                .toList();
    }

    private static Choice choice(String role, String text) {
        var slash = text.indexOf('/');
        if (slash < 1 || slash == text.length() - 1) {
            throw new CannotStart("listwright.llm." + role + " has \"" + text
                    + "\": write it as provider/model, several with commas between them.");
        }
        return new Choice(text.substring(0, slash), text.substring(slash + 1));
    }

    private static void need(boolean met, String what) {
        if (!met) {
            throw new CannotStart("A setting of listwright.llm makes no sense: make " + what + ".");
        }
    }
}
