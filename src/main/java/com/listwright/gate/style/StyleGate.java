package com.listwright.gate.style;

import com.listwright.gate.Candidate;
import com.listwright.gate.Finding;
import com.listwright.gate.Fix;
import com.listwright.gate.Gate;
import com.listwright.gate.Judgement;
import com.listwright.gate.Part;
import com.listwright.gate.Passage;
import com.listwright.gate.Remedy;
import com.listwright.gate.RuleFile;
import com.listwright.gate.RuleFile.Line;
import com.listwright.gate.Severity;
import com.listwright.gate.Span;
import com.listwright.gate.Words;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Does it read well? Notes, and a warning where it is not how somebody wants to sound. */
@Singleton
final class StyleGate implements Gate {
    static final Set<String> SECTIONS = Set.of("rules", "cliches", "apart", "comparable", "irregular");
    private static final RuleFile FILE = RuleFile.read("style/style.rules", SECTIONS);
    private static final Map<String, Line> RULES = rules();
    private static final Cliches CLICHES = new Cliches(FILE.section("cliches"));
    private static final String AVOIDED = "avoided";
    private static final int LONG_ENOUGH = 100;
    private static final int HARD = 45;
    private static final int CLOSE = 12;
    private static final int LONG_WORD = 7;

    @Override
    public String name() {
        return "style";
    }

    @Override
    public Judgement judge(Candidate candidate) {
        List<Finding> findings = new ArrayList<>();
        var sameness = candidate.recent().isEmpty()
                ? Optional.<Sameness>empty()
                : Optional.of(Sameness.with(candidate.recent()));
        var avoided = WordList.of(candidate.avoid());
        for (var passage : candidate.passages()) {
            cliches(passage, findings);
            repeated(passage, findings);
            shouting(passage, findings);
            avoided(passage, avoided, findings);
            if (passage.part() == Part.TEXT) {
                readingEase(passage, findings);
            }
            sameness.ifPresent(others -> sameAgain(passage, others, findings));
        }
        return Judgement.of(findings);
    }

    private static void cliches(Passage passage, List<Finding> findings) {
        var last = -1;
        for (var hit : CLICHES.in(passage)) {
            if (hit.first() > last) {
                findings.add(note("cliche", passage.words(hit.first(), hit.last()), CLICHES.fix(passage, hit)));
                last = hit.last();
            }
        }
    }

    /** The very same word twice in a row, or a long word again within a dozen. */
    private static void repeated(Passage passage, List<Finding> findings) {
        var words = passage.words();
        Map<String, Integer> seen = new HashMap<>();
        for (int place = 0; place < words.size(); place++) {
            if (!words.isWord(place)) {
                continue;
            }
            var word = words.word(place);
            if (place > 0
                    && words.is(place - 1, word)
                    && word.length() > 1
                    && !word.equals("that")
                    && !word.equals("had")) {
                var fix = new Fix(words.end(place - 1), words.end(place), "");
                findings.add(note("repeated", passage.words(place - 1, place), Optional.of(fix)));
            } else if (word.length() >= LONG_WORD && isClose(words, seen.get(word), place)) {
                findings.add(note("repeated", passage.words(place, place), Optional.empty()));
            }
            seen.put(word, place);
        }
    }

    private static boolean isClose(Words words, @Nullable Integer before, int place) {
        return before != null && place - before <= CLOSE && words.sentence(before) == words.sentence(place);
    }

    private static void shouting(Passage passage, List<Finding> findings) {
        var text = passage.text();
        var place = text.indexOf("!!");
        while (place >= 0) {
            var end = place;
            while (end < text.length() && text.charAt(end) == '!') {
                end++;
            }
            findings.add(note("shouting", passage.span(place, end), Optional.of(new Fix(place, end, "!"))));
            place = text.indexOf("!!", end);
        }
        capitals(passage, findings);
    }

    /** Two long words in capitals or more, side by side. */
    private static void capitals(Passage passage, List<Finding> findings) {
        var words = passage.words();
        var place = 0;
        while (place < words.size()) {
            var end = place;
            while (end < words.size() && isLoud(passage, end)) {
                end++;
            }
            if (end - place >= 2) {
                findings.add(note("shouting", passage.words(place, end - 1), Optional.empty()));
            }
            place = Math.max(place + 1, end);
        }
    }

    private static boolean isLoud(Passage passage, int place) {
        var words = passage.words();
        if (!words.isWord(place) || words.end(place) - words.start(place) < 4) {
            return false;
        }
        for (int at = words.start(place); at < words.end(place); at++) {
            if (!Character.isUpperCase(passage.text().charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static void readingEase(Passage passage, List<Finding> findings) {
        var words = passage.words();
        if (ReadingEase.count(words) > LONG_ENOUGH && ReadingEase.of(words) < HARD) {
            findings.add(note("reading-ease", longest(passage), Optional.empty()));
        }
    }

    private static Span longest(Passage passage) {
        var words = passage.words();
        var first = 0;
        var best = 0;
        var until = 0;
        for (int place = 0; place < words.size(); place++) {
            if (words.sentence(place) != words.sentence(first)) {
                first = place;
            }
            if (place - first >= until - best) {
                best = first;
                until = place;
            }
        }
        return passage.words(best, until);
    }

    private static void sameAgain(Passage passage, Sameness others, List<Finding> findings) {
        others.shared(passage.words())
                .forEach(same ->
                        findings.add(note("same-again", passage.words(same.first(), same.last()), Optional.empty())));
    }

    private static void avoided(Passage passage, WordList avoided, List<Finding> findings) {
        avoided.in(passage).forEach(span -> findings.add(finding(AVOIDED, Severity.WARN, span, Optional.empty())));
    }

    private static Finding note(String rule, Span span, Optional<Fix> fix) {
        return finding(rule, Severity.NOTE, span, fix);
    }

    private static Finding finding(String rule, Severity severity, Span span, Optional<Fix> fix) {
        var line = Objects.requireNonNull(RULES.get(rule));
        return new Finding(
                "style",
                rule,
                severity,
                Optional.empty(),
                span,
                line.cell(1),
                line.cell(3),
                Optional.of(new Remedy(line.cell(2), fix)));
    }

    private static Map<String, Line> rules() {
        Map<String, Line> rules = new HashMap<>();
        FILE.section("rules").forEach(line -> rules.put(line.cell(0), line));
        return rules;
    }
}
