package com.listwright.writing;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.gate.Part;
import com.listwright.gate.Severity;
import com.listwright.gate.view.FindingView;
import com.listwright.gate.view.FixView;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FixesTest {
    @Test
    void aLineThatGoesLeavesOneBlankLine() {
        assertThat(without("Three beds.\n\n#Ohio #Ranch\n\nMaya Chen", "#Ohio", "#Ranch"))
                .isEqualTo("Three beds.\n\nMaya Chen");
    }

    @Test
    void blanksInsideALineStayAsTheyAre() {
        assertThat(without("Three beds. Call now. A flat lot.", "Call now. ")).isEqualTo("Three beds. A flat lot.");
    }

    @Test
    void blankLinesElsewhereStayAsTheyAre() {
        assertThat(without("One.\n\n\n\nTwo. Call now.", " Call now.")).isEqualTo("One.\n\n\n\nTwo.");
    }

    @Test
    void aSentenceOfWhichSeveralEditsLeaveLessThanHalfGoesWhole() {
        assertThat(without(
                        "Three beds. Perfect for young families, in a safe neighborhood. A flat lot.",
                        "Perfect for young families, ",
                        "safe "))
                .isEqualTo("Three beds. A flat lot.");
    }

    @Test
    void whatIsLeftOfALongSentenceStays() {
        assertThat(without(
                        "Three beds. A safe and quiet yard with a stone patio for families. A flat lot.",
                        "safe and ",
                        " for families"))
                .isEqualTo("Three beds. A quiet yard with a stone patio. A flat lot.");
    }

    @Test
    void theOnlySentenceStaysWhateverIsLeftOfIt() {
        assertThat(without(
                        "Perfect for young families, in a safe neighborhood", "Perfect for young families, ", "safe "))
                .isEqualTo("in a neighborhood");
    }

    private static String without(String text, String... gone) {
        var findings = Arrays.stream(gone).map(words -> taking(text, words)).toList();
        return Fixes.apply(Draft.of(text), findings).text();
    }

    private static FindingView taking(String text, String words) {
        var start = text.indexOf(words);
        var end = start + words.length();
        return new FindingView(
                "find_" + start,
                "channel",
                "contact",
                Severity.BLOCK,
                null,
                Part.TEXT,
                start,
                end,
                words,
                "It must not stand here.",
                "",
                null,
                new FixView(start, end, ""));
    }
}
