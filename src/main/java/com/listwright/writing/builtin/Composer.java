package com.listwright.writing.builtin;

import static java.util.Comparator.comparingInt;

import com.listwright.writing.Brief;
import com.listwright.writing.builtin.Layouts.Layout;
import com.listwright.writing.builtin.Layouts.Part;
import com.listwright.writing.builtin.Layouts.Shape;
import com.listwright.writing.builtin.Layouts.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes one piece: topic by topic as the channel's layout has them, then shorter until it fits. */
final class Composer {
    private static final String SIGN_OFF = "sign-off";
    private static final String OCCASION = "subject-occasion";
    private static final String SMS = "sms";
    private static final int SUBJECTS = 3;

    /** What repeats the text on purpose. */
    private static final Set<String> BESIDE_THE_TEXT = Set.of("headline", "glance", "tags");

    private final Brief brief;
    private final Layouts layouts;
    private final Wordbook words;
    private final Telling telling;
    private final Layout layout;
    private final List<Told> told = new ArrayList<>();

    /** A sentence and where it belongs. */
    private record Told(int part, Topic topic, Sentence sentence) {}

    Composer(Brief brief, Layouts layouts, Wordbook words, Telling telling) {
        this.brief = brief;
        this.layouts = layouts;
        this.words = words;
        this.telling = telling;
        var possible = layouts.of(brief.channel());
        this.layout = possible.get(telling.chance().pick("layout", possible.size()));
    }

    Composition compose() {
        return new Composition(text(), subjects(), preheader());
    }

    private Wording text() {
        if (layout.parts().stream().anyMatch(part -> part.shape() == Shape.SHOT)) {
            return script();
        }
        for (int i = 0; i < layout.parts().size(); i++) {
            var part = layout.parts().get(i);
            if (part.shape() != Shape.SUBJECT && part.shape() != Shape.PREHEADER) {
                for (var topic : part.topics()) {
                    tell(i, topic);
                }
            }
        }
        return fitted();
    }

    private void tell(int part, Topic topic) {
        if (topic.name().equals(SIGN_OFF)) {
            brief.voice()
                    .flatMap(voice -> Optional.ofNullable(voice.signOff()))
                    .filter(line -> !line.isBlank())
                    .ifPresent(
                            line -> told.add(new Told(part, topic, new Sentence(line.strip(), List.of(), Set.of()))));
        } else {
            var sentence = BESIDE_THE_TEXT.contains(topic.name()) ? telling.aside(topic) : telling.next(topic);
            sentence.ifPresent(said -> told.add(new Told(part, topic, said)));
        }
    }

    private Wording fitted() {
        int hard = brief.limit().orElse(Integer.MAX_VALUE);
        var page = page();
        while (length(page) > Math.min(layout.target(), hard) && dropOne(Integer.MAX_VALUE)) {
            page = page();
        }
        while (length(page) > hard && told.size() > 1) {
            told.removeLast();
            page = page();
        }
        return length(page) > hard ? shortest(hard) : page;
    }

    /** The cheapest goes first, and of equals the later. */
    private boolean dropOne(int below) {
        var cheapest = told.stream()
                .filter(one -> layouts.worth(one.topic().name()) < below)
                .min(comparingInt(one -> layouts.worth(one.topic().name())));
        cheapest.ifPresent(told::remove);
        return cheapest.isPresent();
    }

    private Wording shortest(int hard) {
        var page = new Page();
        telling.aside(new Topic("opening", hard))
                .or(() -> telling.aside(new Topic("headline", hard)))
                .or(() -> telling.aside(new Topic("name", hard)))
                .ifPresent(page::write);
        return page.wording();
    }

    private int length(Wording page) {
        return page.words().codePointCount(0, page.words().length());
    }

    private Wording page() {
        var page = new Page();
        for (int i = 0; i < layout.parts().size(); i++) {
            int at = i;
            var sentences = told.stream().filter(one -> one.part() == at).toList();
            if (!sentences.isEmpty()) {
                page.write(page.isEmpty() ? "" : "\n\n");
                write(layout.parts().get(i), sentences, page);
            }
        }
        var wording = page.wording();
        return brief.channel().equals(SMS)
                ? new Wording(Plain.forMessages(wording.words()), wording.phrases())
                : wording;
    }

    private static void write(Part part, List<Told> sentences, Page page) {
        var between = part.shape() == Shape.PARAGRAPH ? " " : "\n";
        for (int i = 0; i < sentences.size(); i++) {
            page.write(i == 0 ? "" : between);
            page.write(part.shape() == Shape.BULLETS ? "- " : "");
            page.write(sentences.get(i).sentence());
        }
    }

    private Wording script() {
        var script = new Script();
        for (var part : layout.parts()) {
            if (part.shape() == Shape.SHOT) {
                shot(part).ifPresent(script::add);
            }
        }
        for (var part : layout.parts()) {
            if (part.shape() == Shape.EXTRA && script.isTooShort()) {
                shot(part).ifPresent(script::addBeforeTheEnd);
            }
        }
        while (script.isTooLong()) {
            script.dropOne();
        }
        var page = new Page();
        if (!script.isEmpty()) {
            script.write(page, words);
        }
        var wording = page.wording();
        return length(wording) > brief.limit().orElse(Integer.MAX_VALUE)
                ? shortest(brief.limit().orElse(Integer.MAX_VALUE))
                : wording;
    }

    /** First what is seen, last what stands on the screen, between them what is said. */
    private Optional<Script.Shot> shot(Part part) {
        var topics = part.topics();
        List<Sentence> spoken = new ArrayList<>();
        for (var topic : topics.subList(1, topics.size() - 1)) {
            telling.next(topic).ifPresent(spoken::add);
        }
        var seen = telling.aside(topics.getFirst());
        if (spoken.isEmpty() || seen.isEmpty()) {
            return Optional.empty();
        }
        var screen = telling.aside(topics.getLast()).map(List::of).orElse(List.of());
        return Optional.of(new Script.Shot(seen.get(), spoken, screen));
    }

    private List<Wording> subjects() {
        List<Wording> subjects = new ArrayList<>();
        for (var part : layout.parts()) {
            if (part.shape() == Shape.SUBJECT) {
                var topic = part.topics().getFirst();
                telling.aside(new Topic(OCCASION, topic.most())).ifPresent(line -> subjects.add(subject(line)));
                while (subjects.size() < SUBJECTS) {
                    var line = telling.aside(topic);
                    if (line.isEmpty()) {
                        break;
                    }
                    subjects.add(subject(line.get()));
                }
            }
        }
        return subjects;
    }

    private static Wording subject(Sentence line) {
        return new Wording(line.words(), line.phrases());
    }

    private @Nullable Wording preheader() {
        return layout.parts().stream()
                .filter(part -> part.shape() == Shape.PREHEADER)
                .flatMap(part -> telling.aside(part.topics().getFirst()).stream())
                .map(line -> new Wording(line.words(), line.phrases()))
                .findFirst()
                .orElse(null);
    }
}
