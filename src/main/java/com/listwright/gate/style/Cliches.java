package com.listwright.gate.style;

import com.listwright.gate.Fix;
import com.listwright.gate.Passage;
import com.listwright.gate.Phrases;
import com.listwright.gate.Phrases.Hit;
import com.listwright.gate.RuleFile.Line;
import com.listwright.gate.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Worn phrases, and what can be done about them without a person. */
final class Cliches {
    private static final String TAKEN_OUT = "-";
    private static final Set<String> ARTICLES = Set.of("a", "an");

    private final Phrases phrases;

    Cliches(List<Line> lines) {
        phrases = Phrases.of(lines, 0);
    }

    List<Hit> in(Passage passage) {
        return phrases.in(passage);
    }

    Optional<Fix> fix(Passage passage, Hit hit) {
        var instead = hit.rule().cell(1);
        if (instead.isEmpty()) {
            return Optional.empty();
        }
        return instead.equals(TAKEN_OUT) ? out(passage, hit) : Optional.of(replaced(passage, hit, instead));
    }

    private static Fix replaced(Passage passage, Hit hit, String instead) {
        var words = passage.words();
        var start = words.start(hit.first());
        var capital = Character.isUpperCase(passage.text().charAt(start));
        var written = capital ? Character.toUpperCase(instead.charAt(0)) + instead.substring(1) : instead;
        return new Fix(start, words.end(hit.last()), written);
    }

    /** Before a noun it goes, and an article that stood before it fits what follows then. */
    private static Optional<Fix> out(Passage passage, Hit hit) {
        var words = passage.words();
        var next = hit.last() + 1;
        if (next >= words.size() || !words.isWord(next) || !isBeforeNoun(words, hit.first())) {
            return Optional.empty();
        }
        var before = hit.first() - 1;
        var follows = words.start(next);
        if (before >= 0 && ARTICLES.contains(words.word(before))) {
            var article = "aeiou".indexOf(words.word(next).charAt(0)) >= 0 ? "an" : "a";
            var capital = Character.isUpperCase(passage.text().charAt(words.start(before)));
            var written = capital ? "A" + article.substring(1) : article;
            return Optional.of(new Fix(words.start(before), follows, written + " "));
        }
        if (words.sentence(Math.max(before, 0)) == words.sentence(hit.first()) && before >= 0) {
            return Optional.of(new Fix(words.start(hit.first()), follows, ""));
        }
        return opening(passage, hit, next);
    }

    /** At the start of a sentence the next word takes the capital. */
    private static Optional<Fix> opening(Passage passage, Hit hit, int next) {
        var words = passage.words();
        var letter = passage.text().substring(words.start(next), words.start(next) + 1);
        return Optional.of(new Fix(words.start(hit.first()), words.start(next) + 1, letter.toUpperCase(Locale.ROOT)));
    }

    /** After an article, a preposition or the like; "the view is stunning and wide" is left to a person. */
    private static boolean isBeforeNoun(Words words, int first) {
        return first == 0
                || words.sentence(first - 1) != words.sentence(first)
                || Set.of("a", "an", "the", "this", "with", "of", "and", "its", "has", "two", "three", "four", "your")
                        .contains(words.word(first - 1));
    }
}
