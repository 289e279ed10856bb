package com.listwright.writing.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.gate.Part;
import com.listwright.gate.Severity;
import com.listwright.gate.view.FindingView;
import com.listwright.writing.Draft;
import com.listwright.writing.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>A ranch</p> in <b>Salem</b>. | A ranch in Salem.",
                "A ranch.<script>alert('x')</script> Two baths. | A ranch. Two baths.",
                "A ranch.<style>p { color: red } | A ranch.",
                "**A ranch** in __Salem__. | A ranch in Salem.",
                "\"A ranch in Salem.\" | A ranch in Salem.",
                "Less < more, 3 > 2. | Less < more, 3 > 2.",
                "A ranch. Call 555-0142 now! Two baths. | A ranch. Two baths.",
                "A ranch. Ask (207) 555-0142. | A ranch.",
                "A ranch. See https://evil.example/x. Two baths. | A ranch. Two baths.",
                "A ranch. Write ana@harbor.example. | A ranch.",
                "Built in 1964, 1,642 sq. ft. on 0.96 acres for $389,000. | Built in 1964, 1,642 sq. ft. on 0.96 acres"
                        + " for $389,000.",
                "Roof 2018. Furnace 2021. Floors 2023. | Roof 2018. Furnace 2021. Floors 2023."
            })
    void whatModelsPutAroundATextIsTakenOff(String answer, String text) {
        assertThat(Cleaning.text(answer)).isEqualTo(text);
    }

    @Test
    void wordsAboutTheTextAreTakenOff() {
        assertThat(Cleaning.text("Here is the caption:\n\nA ranch in Salem.")).isEqualTo("A ranch in Salem.");
        assertThat(Cleaning.text("```\n# Ranch\n* Two baths\n```")).isEqualTo("Ranch\n- Two baths");
    }

    @Test
    void aHugeHostileAnswerIsCleanedInNoTime() {
        var start = System.nanoTime();
        Cleaning.text("<script".repeat(3_400));
        Cleaning.text("5-".repeat(12_000));
        Cleaning.text("a@".repeat(12_000));
        assertThat(System.nanoTime() - start).isLessThan(2_000_000_000L);
    }

    @Test
    void aMailIsReadIntoItsParts() {
        var mail = Mail.read("""
            **Subject:** A ranch in Salem
            Subject: Three bedrooms in Salem
            Subject: New in Salem
            Preheader: Three bedrooms on 0.96 acres.

            A ranch with three bedrooms.

            - Hardwood floors
            """);
        assertThat(mail.subject()).isEqualTo("A ranch in Salem");
        assertThat(mail.subjects()).hasSize(3);
        assertThat(mail.preheader()).isEqualTo("Three bedrooms on 0.96 acres.");
        assertThat(mail.text()).isEqualTo("A ranch with three bedrooms.\n\n- Hardwood floors");
    }

    @Test
    void onlyTheTextOfAMailIsToldWhileItComes() {
        var told = new StringBuilder();
        var sink = Mail.onlyText(told::append);
        for (var word :
                "Subject: A\nSubject: B\nPreheader: C\n\nA ranch in Salem.\nTwo baths.".split("(?<= )|(?<=\n)", -1)) {
            sink.take(word);
        }
        assertThat(told.toString()).isEqualTo("A ranch in Salem.\nTwo baths.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ranch has three bedrooms and two baths on a level lot of 0.96 acres in Marrow Glen.",
                "Ranch in Salem",
                "Three bedrooms. Two full baths. Hardwood floors. Central air. The roof is from 2018 and the furnace"
                        + " from 2021."
            })
    void anEnglishTextIsEnglish(String text) {
        assertThat(Reading.isIn(Language.EN, text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "La casa tiene tres dormitorios y dos baños en un terreno de 0.96 acres en la ciudad de Marrow Glen.",
                "这所房子有三间卧室和两间浴室",
                "Das Haus hat drei Schlafzimmer und zwei Bäder auf einem ebenen Grundstück mit Garten und Garage."
            })
    void anotherLanguageIsNoEnglish(String text) {
        assertThat(Reading.isIn(Language.EN, text)).isFalse();
    }

    @Test
    void onlyTheSentencesAreReplacedInWhichSomethingWasFound() {
        var text = "A ranch in Salem. Perfect for families! It has 1,642 sq. ft. of space.\n\nTwo baths.";
        var start = text.indexOf("Perfect");
        var finding = finding(start, text.indexOf('!'), "Perfect for families");
        var patching = new Patching(Draft.of(text), List.of(finding));
        assertThat(patching.faults()).hasSize(1);
        assertThat(patching.faults().getFirst().sentence()).isEqualTo("Perfect for families!");
        assertThat(patching.patched("1: Three bedrooms.").text())
                .isEqualTo("A ranch in Salem. Three bedrooms. It has 1,642 sq. ft. of space.\n\nTwo baths.");
        assertThat(patching.patched("1: -").text())
                .isEqualTo("A ranch in Salem. It has 1,642 sq. ft. of space.\n\nTwo baths.");
        assertThat(patching.patched("I would rather not.").text()).doesNotContain("families");
    }

    private static FindingView finding(int start, int end, String quote) {
        return new FindingView(
                "find_1",
                "fair-housing",
                "rule",
                Severity.BLOCK,
                null,
                Part.TEXT,
                start,
                end,
                quote,
                "It names people.",
                "42 USC 3604(c)",
                null,
                null);
    }
}
