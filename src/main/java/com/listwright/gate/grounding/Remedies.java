package com.listwright.gate.grounding;

import com.listwright.gate.Fix;
import com.listwright.gate.Passage;
import com.listwright.gate.Remedy;
import com.listwright.gate.Standing;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What to do about a claim that does not hold: the true value, a removal that leaves good grammar, or a question. */
final class Remedies {
    private static final Set<String> JOINTS = Set.of(",", ";", "and", "with", "plus", "&", "or", ":");

    private static final int LONGEST_SENTENCE = 120;

    private final Passage passage;
    private final Terms terms;
    private final List<Entry> entries;

    Remedies(Passage passage, Terms terms, List<Entry> entries) {
        this.passage = passage;
        this.terms = terms;
        this.entries = entries;
    }

    Remedy of(Entry entry) {
        var corrected = corrected(entry);
        if (corrected != null) {
            return Remedy.edit("Say “" + said(entry, corrected) + "”.", corrected);
        }
        var removed = removed(entry);
        var question = question(entry);
        return removed == null ? Remedy.advice(question) : Remedy.edit(question, removed);
    }

    private String question(Entry entry) {
        var quote = quote(entry);
        if (entry.standing() == Standing.CONTRADICTED) {
            return "Correct it, or leave “" + quote + "” out.";
        }
        return switch (entry.kind()) {
            case CONDITION, DATE -> "When was it done? Say so in your notes, or leave “" + quote + "” out.";
            case NUMBER -> "Where does the number come from? Add it to the facts, or leave “" + quote + "” out.";
            case SOFT -> "What makes it so? Say it in your notes, or leave “" + quote + "” out.";
            case FEATURE, UNHEARD -> "Does this home have it? Add it to the facts, or leave “" + quote + "” out.";
        };
    }

    private String quote(Entry entry) {
        return passage.text().substring(terms.start(entry.first()), terms.end(entry.end() - 1));
    }

    private String said(Entry entry, Fix fix) {
        var text = passage.text();
        return text.substring(terms.start(entry.first()), fix.start())
                + fix.text()
                + text.substring(fix.end(), Math.max(fix.end(), terms.end(entry.end() - 1)));
    }

    private @Nullable Fix corrected(Entry entry) {
        var instead = entry.instead();
        if (instead == null) {
            return null;
        }
        for (int i = entry.first(); i < entry.end(); i++) {
            boolean money = instead.startsWith("$") && terms.is(i, "$");
            var number = Numbers.at(terms, money ? i + 1 : i);
            if ((money || !instead.startsWith("$")) && number != null && number.end() <= entry.end()) {
                boolean tied = number.end() < terms.size() && terms.tied(number.end());
                if ((instead.equals("1") || instead.equals("one") || number.value() == 1) && !tied) {
                    return null;
                }
                return new Fix(terms.start(i), terms.end(number.end() - 1), asWritten(instead, terms.start(i)));
            }
        }
        return null;
    }

    private String asWritten(String instead, int start) {
        return Character.isUpperCase(passage.text().charAt(start)) ? capital(instead) : instead;
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private @Nullable Fix removed(Entry entry) {
        int first = entry.first();
        while (first > 0 && first > entry.first() - LONGEST_SENTENCE && terms.sameSentence(first - 1, entry.first())) {
            first--;
        }
        int end = entry.end();
        while (end < terms.size() && end < entry.end() + LONGEST_SENTENCE && terms.sameSentence(end, entry.first())) {
            end++;
        }
        if (end - first > LONGEST_SENTENCE) {
            return null;
        }
        if (!holdsTruth(first, end)) {
            return sentence(first, end);
        }
        return item(entry, first, end);
    }

    private boolean holdsTruth(int first, int end) {
        for (var entry : entries) {
            if (entry.isSupported() && entry.first() >= first && entry.first() < end) {
                return true;
            }
        }
        return false;
    }

    private Fix sentence(int first, int end) {
        int from = terms.start(first);
        int to = terms.end(end - 1);
        var text = passage.text();
        if (to < text.length() && text.charAt(to) == ' ') {
            to++;
        } else if (from > 0 && text.charAt(from - 1) == ' ') {
            from--;
        }
        return new Fix(from, to, "");
    }

    /** An item of a list, or what hangs on a "with". */
    private @Nullable Fix item(Entry entry, int first, int end) {
        int left = entry.first();
        while (left > first && !joins(left - 1) && free(left - 1, entry)) {
            left--;
        }
        int right = entry.end();
        while (right < end && !joins(right) && !terms.isMark(right) && free(right, entry)) {
            right++;
        }
        boolean ends = right >= end || isEnd(right);
        if (left <= first + 1 || !joins(left - 1) || (!ends && !joins(right))) {
            return null;
        }
        int joint = left - 1;
        int to = terms.end(right - 1);
        if (ends) {
            return last(joint, to, first);
        }
        if (terms.is(joint, ",")) {
            return terms.is(right, "and") || terms.is(right, ",") ? new Fix(terms.start(joint), to, "") : null;
        }
        return terms.is(joint, "with") && right + 1 < terms.size() && (terms.is(right, "and") || terms.is(right, ","))
                ? new Fix(terms.start(left), terms.start(right + 1), "")
                : null;
    }

    /** The last item: "A, B and X" leaves "A and B". */
    private @Nullable Fix last(int joint, int to, int first) {
        int from = joint > first && terms.is(joint, "and") && terms.is(joint - 1, ",") ? joint - 1 : joint;
        int start = from == joint && !terms.is(joint, ",") ? terms.end(joint - 1) : terms.start(from);
        if (!terms.is(joint, "and")) {
            return new Fix(start, to, "");
        }
        for (int comma = from - 1; comma > first && !terms.is(comma, "and") && !terms.is(comma, "with"); comma--) {
            if (terms.is(comma, ",")) {
                return new Fix(terms.start(comma), to, " and" + passage.text().substring(terms.end(comma), start));
            }
        }
        return new Fix(start, to, "");
    }

    private boolean joins(int i) {
        return JOINTS.contains(terms.word(i));
    }

    private boolean isEnd(int i) {
        return terms.is(i, ".") || terms.is(i, "!") || terms.is(i, "?");
    }

    private boolean free(int i, Entry own) {
        for (var entry : entries) {
            if (!entry.equals(own) && entry.first() <= i && i < entry.end()) {
                return false;
            }
        }
        return true;
    }
}
