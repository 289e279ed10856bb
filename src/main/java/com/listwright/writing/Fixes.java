package com.listwright.writing;

import com.listwright.gate.Part;
import com.listwright.gate.view.FindingView;
import com.listwright.gate.view.FixView;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Carries out the edits that findings come with: from the end backwards, and of two that overlap only the later. */
final class Fixes {
    private Fixes() {}

    static Draft apply(Draft draft, Collection<FindingView> findings) {
        return new Draft(
                edited(draft.text(), Part.TEXT, findings),
                optional(draft.subject(), Part.SUBJECT, findings),
                draft.subjects(),
                optional(draft.preheader(), Part.PREHEADER, findings));
    }

    private static @Nullable String optional(@Nullable String text, Part part, Collection<FindingView> findings) {
        return text == null ? null : edited(text, part, findings);
    }

    private static String edited(String text, Part part, Collection<FindingView> findings) {
        var fixes = findings.stream()
                .filter(finding -> finding.part() == part)
                .map(FindingView::fix)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .toList();
        var backwards = Rump.gone(text, fixes).stream()
                .sorted(Comparator.comparing(FixView::start).reversed())
                .toList();
        var edited = new StringBuilder(text);
        var free = text.length();
        for (var fix : backwards) {
            if (fix.end() <= free) {
                edited.replace(fix.start(), fix.end(), fix.text());
                if (fix.text().isEmpty()) {
                    closeGap(edited, fix.start());
                }
                free = fix.start();
            }
        }
        return edited.toString();
    }

    /** Where a line or a paragraph went, one blank line is enough. */
    private static void closeGap(StringBuilder text, int seam) {
        var before = 0;
        for (int place = seam; place > 0 && Character.isWhitespace(text.charAt(place - 1)); place--) {
            before += text.charAt(place - 1) == '\n' ? 1 : 0;
        }
        var breaks = before;
        for (int place = seam; before > 0 && place < text.length() && Character.isWhitespace(text.charAt(place)); ) {
            if (text.charAt(place) != '\n' || ++breaks > 2) {
                text.deleteCharAt(place);
            } else {
                place++;
            }
        }
    }
}
