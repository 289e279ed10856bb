package com.listwright.writing.builtin;

import com.listwright.writing.builtin.Slot.Bit;
import com.listwright.writing.builtin.Template.Token;
import com.listwright.writing.builtin.Wording.Phrase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fills one template from one sheet, or finds that it cannot be filled. */
final class Filling {
    private final Sheet sheet;
    private final Tongue tongue;
    private final Set<String> said;
    private StringBuilder words = new StringBuilder();
    private List<Phrase> phrases = new ArrayList<>();
    private Set<String> uses = new HashSet<>();
    private @Nullable String article;

    private Filling(Sheet sheet, Tongue tongue, Set<String> said) {
        this.sheet = sheet;
        this.tongue = tongue;
        this.said = said;
    }

    static Optional<Sentence> fill(Template template, Sheet sheet, Tongue tongue, Set<String> said) {
        var filling = new Filling(sheet, tongue, said);
        return filling.take(template.tokens()) ? Optional.of(filling.sentence()) : Optional.empty();
    }

    private Sentence sentence() {
        var text = words.toString();
        return new Sentence(capitalised(text), phrases, uses);
    }

    private boolean take(List<Token> tokens) {
        for (var token : tokens) {
            switch (token) {
                case Token.Literal(var literal) -> append(literal);
                case Token.Article(var written) -> article = written;
                case Token.Asked(var slot, boolean known) -> {
                    if (sheet.has(slot) != known) {
                        return false;
                    }
                }
                case Token.Gap gap -> {
                    if (!take(gap)) {
                        return false;
                    }
                }
                case Token.Perhaps(var within) -> perhaps(within);
            }
        }
        return true;
    }

    private void perhaps(List<Token> within) {
        var attempt = new Filling(sheet, tongue, said);
        attempt.words = new StringBuilder(words);
        attempt.phrases = new ArrayList<>(phrases);
        attempt.uses = new HashSet<>(uses);
        attempt.article = article;
        if (attempt.take(within)) {
            words = attempt.words;
            phrases = attempt.phrases;
            uses = attempt.uses;
            article = attempt.article;
        }
    }

    private boolean take(Token.Gap gap) {
        List<Bit> bits = new ArrayList<>();
        var join = Slot.Join.AND;
        for (var name : gap.slots()) {
            var slot = sheet.slot(name);
            if (slot.isPresent()) {
                join = slot.get().join();
                for (var bit : slot.get().bits()) {
                    if (isNew(bit, bits) && bits.size() < gap.most()) {
                        bits.add(bit);
                    } else if (bits.stream().anyMatch(other -> other.words().equals(bit.words()))) {
                        uses.addAll(bit.uses());
                    }
                }
            }
        }
        if (bits.isEmpty()) {
            return false;
        }
        if (gap.words().isEmpty()) {
            string(bits, join);
        } else {
            phrase(gap.words(), bits.getFirst());
        }
        return true;
    }

    private boolean isNew(Bit bit, List<Bit> before) {
        return bit.uses().stream().noneMatch(use -> said.contains(use) || uses.contains(use))
                && before.stream()
                        .noneMatch(other -> other.words().equals(bit.words())
                                || other.uses().stream().anyMatch(bit.uses()::contains));
    }

    private void string(List<Bit> bits, Slot.Join join) {
        for (int i = 0; i < bits.size(); i++) {
            if (i > 0) {
                boolean last = i == bits.size() - 1;
                append(
                        join == Slot.Join.SPACE
                                ? " "
                                : last ? tongue.conjunction(join, bits.get(i).words()) : ", ");
            }
            phrase(bits.get(i).words(), bits.get(i));
        }
    }

    private void phrase(String text, Bit bit) {
        settleArticle(text);
        int start = words.length();
        words.append(text);
        phrases.add(new Phrase(start, words.length(), bit.facts()));
        uses.addAll(bit.uses());
    }

    private void append(String text) {
        if (article == null) {
            words.append(text);
        } else if (!text.isBlank()) {
            settleArticle(text.stripLeading());
            words.append(text.stripLeading());
        }
    }

    private void settleArticle(String before) {
        if (article != null) {
            words.append(Tongue.article(before).equals("an") ? article + "n " : article + " ");
            article = null;
        }
    }

    private static String capitalised(String text) {
        var letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            boolean starts =
                    i == 0 || letters[i - 1] == '\n' || (i > 1 && letters[i - 1] == ' ' && letters[i - 2] == '.');
            if (starts) {
                letters[i] = Character.toUpperCase(letters[i]);
            }
        }
        return new String(letters);
    }
}
