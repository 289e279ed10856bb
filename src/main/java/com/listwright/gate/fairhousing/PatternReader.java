package com.listwright.gate.fairhousing;

import com.listwright.gate.RuleFile;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a pattern as it is written in a rule file: {@code no/without <kids>}, {@code ..3} for up to three words,
 * {@code ,,3} for the same over commas, {@code word?} for one that may be missing, {@code !word} for one that must not
 * follow, {@code #18-64} for a number, {@code ^} and {@code $} for the borders of a clause.
 */
final class PatternReader {
    private final Wordbook wordbook;
    private final Map<String, List<Integer>> concepts = new HashMap<>();

    PatternReader(Wordbook wordbook, List<Concept> concepts) {
        this.wordbook = wordbook;
        for (var concept : concepts) {
            this.concepts
                    .computeIfAbsent(concept.name(), name -> new ArrayList<>())
                    .add(concept.id());
        }
    }

    /** A name that stands for several concepts. */
    void group(String name, List<Integer> members) {
        concepts.put(name, members);
    }

    Pattern read(String written, RuleFile.Line line) {
        List<Pattern.Step> steps = new ArrayList<>();
        for (var part : written.split(" +")) {
            steps.add(step(part, line));
        }
        if (steps.stream()
                .noneMatch(step -> (step instanceof Pattern.Step.Meet meet && !meet.optional())
                        || step instanceof Pattern.Step.Figure)) {
            throw line.wrong("a pattern needs at least one word: " + written);
        }
        return new Pattern(List.copyOf(steps));
    }

    private Pattern.Step step(String part, RuleFile.Line line) {
        if (part.equals("^")) {
            return new Pattern.Step.ClauseStart();
        }
        if (part.equals("$")) {
            return new Pattern.Step.ClauseEnd();
        }
        if (part.startsWith("..")) {
            return new Pattern.Step.Gap(number(part.substring(2), line), false);
        }
        if (part.startsWith(",,")) {
            return new Pattern.Step.Gap(number(part.substring(2), line), true);
        }
        if (part.startsWith("#")) {
            var dash = part.indexOf('-');
            return dash < 0
                    ? new Pattern.Step.Figure(number(part.substring(1), line), number(part.substring(1), line))
                    : new Pattern.Step.Figure(
                            number(part.substring(1, dash), line), number(part.substring(dash + 1), line));
        }
        if (part.length() > 1 && part.startsWith("!")) {
            var meet = meet(part.substring(1), line);
            return new Pattern.Step.Unless(meet.words(), meet.concepts());
        }
        return meet(part, line);
    }

    private Pattern.Step.Meet meet(String part, RuleFile.Line line) {
        var optional = part.length() > 1 && part.endsWith("?");
        var choices = optional ? part.substring(0, part.length() - 1) : part;
        List<Integer> words = new ArrayList<>();
        List<Integer> met = new ArrayList<>();
        for (var choice : choices.equals("/") ? new String[] {"/"} : choices.split("/")) {
            if (choice.isEmpty()) {
                throw line.wrong("an empty choice in " + part);
            }
            if (choice.startsWith("<")) {
                if (!choice.endsWith(">")) {
                    throw line.wrong("a concept ends with >: " + choice);
                }
                met.addAll(concept(choice.substring(1, choice.length() - 1), line));
            } else {
                words.add(wordbook.add(choice));
            }
        }
        return new Pattern.Step.Meet(set(words), set(met), optional);
    }

    private List<Integer> concept(String name, RuleFile.Line line) {
        var found = concepts.get(name);
        if (found == null) {
            throw line.wrong("no concept or group is called " + name);
        }
        return found;
    }

    private static BitSet set(List<Integer> numbers) {
        var set = new BitSet();
        numbers.forEach(set::set);
        return set;
    }

    private static int number(String digits, RuleFile.Line line) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            throw line.wrong("not a number: " + digits);
        }
    }
}
