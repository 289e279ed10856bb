package com.listwright.writing.builtin;

import com.listwright.property.fact.Facts;
import com.listwright.writing.builtin.PhraseFile.Section;
import com.listwright.writing.builtin.Slot.Join;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds in the agent's notes what may be quoted as it stands: short plain statements of the home. A sentence with a
 * person, an address, a demand or an opinion in it is left alone, and so is the thing that it speaks of.
 */
final class NoteReader {
    private static final int LONGEST = 90;
    private static final int YEAR = 4;
    /** Before a year they make a sentence of their own, to be quoted as it stands. */
    private static final Set<String> TIES = Set.of("about", "around", "by", "circa", "from", "in", "of", "since");

    private final Set<String> never = new HashSet<>();
    private final Set<String> notInRemarks = new HashSet<>();

    NoteReader() {
        for (Section section : PhraseFile.read("notes.txt").sections()) {
            var into = section.heading().equals("mls") ? notInRemarks : never;
            for (var line : section.lines()) {
                for (var word : line.text().split(",", -1)) {
                    into.add(word.strip());
                }
            }
        }
        never.remove("");
        notInRemarks.remove("");
    }

    /** Years of things, sentences to quote, and words of what stays unquoted. */
    record Heard(List<Dated> dated, List<String> quoted, Set<String> held) {
        boolean qualifies(String value) {
            for (var word : value.toLowerCase(Locale.ROOT).split("[^a-z]+", -1)) {
                if (word.length() > 4 && held.contains(word)) {
                    return true;
                }
            }
            return value.equals("Photovoltaics") && held.contains("solar");
        }

        void tell(Sheet sheet, Wordbook words, Tongue tongue) {
            for (var one : dated) {
                one.words(words, tongue)
                        .ifPresent(said -> sheet.item("dated", said, "AgentNotes=" + one.thing(), "AgentNotes"));
            }
            if (!tongue.spanish()) {
                quoted.forEach(sentence -> sheet.item("quoted", sentence, "AgentNotes=" + sentence, "AgentNotes"));
            }
            sheet.join("quoted", Join.SPACE);
        }
    }

    /** Roof 2018; Hardwood refinished 2023. */
    record Dated(String thing, String year) {
        java.util.Optional<String> words(Wordbook words, Tongue tongue) {
            if (tongue.spanish()) {
                return words.perhaps("note." + thing.toLowerCase(Locale.ROOT))
                        .map(said -> said.replace("{year}", year));
            }
            boolean done = thing.endsWith("ed");
            var first = thing.length() > 1 && Character.isUpperCase(thing.charAt(1))
                    ? thing
                    : thing.substring(0, 1).toLowerCase(Locale.ROOT) + thing.substring(1);
            return java.util.Optional.of(first + (done ? " in " : " from ") + year);
        }
    }

    Heard read(Facts facts, String channel) {
        List<Dated> dated = new ArrayList<>();
        List<String> quoted = new ArrayList<>();
        Set<String> held = new HashSet<>();
        for (var sentence : sentences(facts.text("AgentNotes").orElse(""))) {
            if (!isClean(sentence, channel)) {
                held.addAll(words(sentence));
            } else if (isDated(sentence)) {
                dated.add(new Dated(
                        sentence.substring(0, sentence.length() - YEAR - 1),
                        sentence.substring(sentence.length() - YEAR)));
            } else {
                quoted.add(sentence + ".");
            }
        }
        return new Heard(dated, quoted, held);
    }

    private boolean isClean(String sentence, String channel) {
        if (sentence.length() > LONGEST || sentence.length() < YEAR) {
            return false;
        }
        int digits = 0;
        for (int i = 0; i < sentence.length(); i++) {
            char letter = sentence.charAt(i);
            digits = Character.isDigit(letter) || (letter == '-' && digits > 0)
                    ? digits + 1
                    : letter == ',' ? digits : 0;
            if (letter > '~' || "@#!?<>[]{}|\\*_\"/:".indexOf(letter) >= 0 || digits > 6) {
                return false;
            }
        }
        var words = words(sentence);
        return words.stream().noneMatch(never::contains)
                && (!channel.equals("mls") || words.stream().noneMatch(notInRemarks::contains));
    }

    private static boolean isDated(String sentence) {
        int at = sentence.length() - YEAR;
        if (at < 2 || sentence.charAt(at - 1) != ' ' || sentence.indexOf(',') >= 0) {
            return false;
        }
        var year = sentence.substring(at);
        var thing = sentence.substring(0, at - 1);
        return (year.startsWith("19") || year.startsWith("20"))
                && year.chars().allMatch(Character::isDigit)
                && thing.split(" ", -1).length <= 3
                && !TIES.contains(thing.substring(thing.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT))
                && thing.chars().noneMatch(Character::isDigit);
    }

    private static List<String> words(String sentence) {
        return List.of(sentence.toLowerCase(Locale.ROOT).split("[^a-z0-9%$']+", -1));
    }

    /** At full stops with a space or the end behind them; a lone "lb." or "St." ends none because a capital follows. */
    private static List<String> sentences(String notes) {
        List<String> sentences = new ArrayList<>();
        var plain = notes.replace('\n', ' ').strip();
        int start = 0;
        for (int i = 0; i < plain.length(); i++) {
            char letter = plain.charAt(i);
            boolean ends = letter == '.' && (i + 1 == plain.length() || plain.charAt(i + 1) == ' ');
            if (ends || letter == '!' || letter == '?' || i == plain.length() - 1) {
                var sentence = plain.substring(start, ends ? i : i + 1).strip();
                if (!sentence.isEmpty()) {
                    sentences.add(sentence);
                }
                start = i + 1;
            }
        }
        return sentences;
    }
}
