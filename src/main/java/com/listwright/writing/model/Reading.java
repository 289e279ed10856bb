package com.listwright.writing.model;

import com.listwright.writing.Brief;
import com.listwright.writing.Draft;
import com.listwright.writing.Failure;
import com.listwright.writing.Language;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a model said, as a draft; or why it is none. */
final class Reading {
    private static final String EMAIL = "email";
    private static final int TELLING = 12;
    private static final List<String> REFUSALS = List.of(
            "i'm sorry",
            "i am sorry",
            "i'm unable",
            "i am unable",
            "i can't",
            "i cannot",
            "i can not",
            "as an ai",
            "i won't",
            "lo siento",
            "no puedo");
    private static final Set<String> ENGLISH =
            Set.of("the", "and", "with", "a", "of", "in", "is", "to", "for", "on", "this", "at", "by", "from", "it");
    private static final Set<String> SPANISH =
            Set.of("el", "la", "los", "las", "con", "de", "en", "y", "un", "una", "es", "por", "para", "del", "que");

    private Reading() {}

    static Draft draft(Brief brief, String answer) {
        return brief.channel().equals(EMAIL) ? Mail.read(answer) : Draft.of(Cleaning.text(answer));
    }

    static Optional<Failure> fault(Brief brief, String answer, Draft draft) {
        if (isRefusal(answer)) {
            return Optional.of(Failure.REFUSED);
        }
        if (draft.text().isBlank()) {
            return Optional.of(Failure.EMPTY);
        }
        return isIn(brief.language(), draft.text()) ? Optional.empty() : Optional.of(Failure.OTHER_LANGUAGE);
    }

    private static boolean isRefusal(String answer) {
        var start = answer.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
        return REFUSALS.stream().anyMatch(start::startsWith);
    }

    /** By the small words that every text has; a headline is too short to tell, unless its letters do. */
    static boolean isIn(Language language, String text) {
        var letters = text.codePoints().filter(Character::isLetter).count();
        var latin = text.codePoints()
                .filter(letter -> Character.isLetter(letter)
                        && Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN)
                .count();
        if (latin * 2 < letters) {
            return false;
        }
        var words = List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}']+"));
        var english = words.stream().filter(ENGLISH::contains).count();
        var spanish = words.stream().filter(SPANISH::contains).count();
        if (words.size() < TELLING) {
            return true;
        }
        return language == Language.EN
                ? english >= spanish && english * 40 >= words.size()
                : spanish >= english && spanish * 40 >= words.size();
    }
}
