package com.listwright.writing;

import com.listwright.gate.Part;
import com.listwright.gate.Passage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was written. Only an email has a subject, two more to choose from, and a preheader. */
public record Draft(
        String text,
        @Nullable String subject,
        List<String> subjects,
        @Nullable String preheader) {
    public Draft {
        subjects = List.copyOf(subjects);
    }

    public static Draft of(String text) {
        return new Draft(text, null, List.of(), null);
    }

    public List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        passages.add(new Passage(Part.TEXT, text));
        if (subject != null) {
            passages.add(new Passage(Part.SUBJECT, subject));
        }
        if (preheader != null) {
            passages.add(new Passage(Part.PREHEADER, preheader));
        }
        return passages;
    }
}
