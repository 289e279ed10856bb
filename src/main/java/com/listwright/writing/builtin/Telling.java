package com.listwright.writing.builtin;

import com.listwright.gate.style.WordList;
import com.listwright.writing.Brief;
import com.listwright.writing.Occasion;
import com.listwright.writing.Tone;
import com.listwright.writing.Voice;
import com.listwright.writing.builtin.Grammar.Way;
import com.listwright.writing.builtin.Layouts.Topic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the next sentence of one piece: what it can say, has not been said, and does not sound like the last. */
final class Telling {
    private static final int REMEMBERED = 2;
    private static final int TONE_OF = 3;

    private final Grammar grammar;
    private final Tongue tongue;
    private final Sheet sheet;
    private final Dwelling dwelling;
    private final Chance chance;
    private final Tone tone;
    private final WordList avoided;
    private final WordList liked;
    private final List<String> recent = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private Set<String> said = Set.of();

    Telling(Brief brief, Grammar grammar, Tongue tongue, Sheet sheet) {
        this.grammar = grammar;
        this.tongue = tongue;
        this.sheet = sheet;
        this.dwelling = Dwelling.of(brief.facts());
        // Nobody is asked into a home that is sold.
        this.tone = brief.occasion() == Occasion.JUST_SOLD && brief.tone() != Tone.ELEGANT ? Tone.PLAIN : brief.tone();
        var voice = brief.voice();
        this.avoided = WordList.of(voice.map(Voice::avoid).orElse(List.of()));
        this.liked = WordList.of(voice.map(Voice::liked).orElse(List.of()));
        this.chance = new Chance(brief.seed()
                + '\n'
                + brief.tone()
                + '\n'
                + brief.channel()
                + '\n'
                + brief.instruction().orElse(""));
    }

    Chance chance() {
        return chance;
    }

    /** The best few for the topic, one of them by chance; nothing where the facts hold nothing for it. */
    Optional<Sentence> next(Topic topic) {
        var found = choose(topic);
        found.ifPresent(sentence -> {
            said = sentence.alsoUsed(said);
            recent.add(sentence.firstWord());
            if (recent.size() > REMEMBERED) {
                recent.removeFirst();
            }
        });
        return found;
    }

    /** Beside the text: what stands here may be said in the text as well. */
    Optional<Sentence> aside(Topic topic) {
        var before = said;
        said = Set.of();
        var found = choose(topic);
        said = before;
        return found;
    }

    private record Option(Way way, Sentence sentence) {}

    private Optional<Sentence> choose(Topic topic) {
        List<Option> options = new ArrayList<>();
        for (var way : grammar.ways(topic.name(), dwelling, tone)) {
            if (!taken.contains(way.place())) {
                Filling.fill(way.template(), sheet, tongue, said)
                        .filter(sentence -> sentence.length() <= topic.most() && !isUnwanted(sentence))
                        .ifPresent(sentence -> options.add(new Option(way, sentence)));
            }
        }
        if (options.isEmpty()) {
            return Optional.empty();
        }
        var best = liked(forTone(unlike(weightiest(options)), topic));
        var option = best.get(chance.pick(topic.name(), best.size()));
        taken.add(option.way().place());
        return Optional.of(option.sentence());
    }

    private static List<Option> weightiest(List<Option> options) {
        int most = options.stream()
                .mapToInt(option -> option.sentence().weight())
                .max()
                .orElse(0);
        int enough = most > 4 ? most - 2 : most > 2 ? most - 1 : most;
        return options.stream()
                .filter(option -> option.sentence().weight() >= enough)
                .toList();
    }

    private List<Option> unlike(List<Option> options) {
        var fresh = options.stream()
                .filter(option -> !recent.contains(option.sentence().firstWord()))
                .toList();
        return fresh.isEmpty() ? options : fresh;
    }

    /** Two times in three a way that is meant for the tone, where there is one. */
    private List<Option> forTone(List<Option> options, Topic topic) {
        var meant = options.stream().filter(option -> option.way().isForTone()).toList();
        return meant.isEmpty() || chance.pick(topic.name() + " tone", TONE_OF) == 0 ? options : meant;
    }

    private List<Option> liked(List<Option> options) {
        var liked = options.stream()
                .filter(option -> this.liked.isIn(option.sentence().words()))
                .toList();
        return liked.isEmpty() ? options : liked;
    }

    private boolean isUnwanted(Sentence sentence) {
        return avoided.isIn(sentence.words());
    }
}
