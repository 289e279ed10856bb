package com.listwright.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.property.fact.Facts;
import com.listwright.property.fact.Value;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for all gates together, whatever the text. */
class EveryGateTest {
    private static final int MEGABYTE = 1 << 20;
    private static final List<String> PIECES = List.of(
            "Perfect for families",
            "no children",
            "Call Ana at ",
            "207-555-0142",
            "ana (at) harbor (dot) com",
            "$1,899/month",
            "20% down",
            "30-year fixed",
            "6.5% APR",
            "four bedrooms",
            "2½ baths",
            "built in 1950",
            "#home",
            "<b>",
            "</b>",
            "&nbsp;",
            "harbor.com",
            "LOCKBOX ON DOOR CODE",
            "stunning",
            "the the",
            "!!",
            "“",
            "”",
            "—",
            "🏡",
            "👨‍👩‍👧",
            "\ud83c",
            "\udfe1",
            "\u0000",
            "\u200b",
            "é",
            "ｆｕｌｌ",
            "Пе",
            "١٢٣",
            "½",
            "…",
            "\r\n",
            "\n",
            "\t",
            " ",
            ". ",
            ", ",
            "-",
            "(",
            ")",
            "@",
            "$",
            "%",
            "/",
            "'s",
            "Harbor Homes Realty",
            "Ana Reyes",
            "five five five oh one four two",
            "55+ community",
            "no",
            "is",
            "a",
            "i",
            "x".repeat(70));

    private final Gates gates = EveryGate.gates();

    @Property(tries = 400)
    void noTextEverThrowsAndEveryQuoteIsWhatStandsThere(
            @ForAll("texts") String text,
            @ForAll("places") Optional<String> channel,
            @ForAll("homes") Optional<Facts> home) {
        judged(candidate(text, channel, home));
    }

    @Property(tries = 200)
    void norDoesAnyStringAtAll(@ForAll String text, @ForAll("places") Optional<String> channel) {
        judged(candidate(text, channel, Optional.of(HOME)));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join(" ", pieces));
    }

    @Provide
    Arbitrary<Optional<String>> places() {
        return Arbitraries.of("mls", "x", "sms", "instagram", "email", "google-business", "nowhere")
                .optional();
    }

    @Provide
    Arbitrary<Optional<Facts>> homes() {
        var fields = Arbitraries.of(HOME.values().keySet());
        return fields.set().map(chosen -> {
            Map<String, Value> some = new LinkedHashMap<>();
            chosen.forEach(field -> HOME.value(field).ifPresent(value -> some.put(field, value)));
            return Optional.of(new Facts(some));
        });
    }

    static final Facts HOME = home();

    private static Facts home() {
        Map<String, Value> values = new LinkedHashMap<>();
        values.put("ListAgentFullName", new Value.Text("Ana Reyes"));
        values.put("ListOfficeName", new Value.Text("Harbor Homes Realty (sample)"));
        values.put("OwnerName", new Value.Text("("));
        values.put("BedroomsTotal", new Value.Amount(new BigDecimal("3")));
        values.put("LivingArea", new Value.Amount(new BigDecimal("1642.5")));
        values.put("ListPrice", new Value.Amount(new BigDecimal("389000")));
        values.put("YearBuilt", new Value.Amount(BigDecimal.ZERO));
        values.put("GarageYN", new Value.YesNo(false));
        values.put("View", new Value.Choices(List.of("None")));
        values.put("Appliances", new Value.Choices(List.of("Dishwasher", "Range")));
        values.put("StateOrProvince", new Value.Choice("CA"));
        values.put("AgentNotes", new Value.Text("Roof 2018. \ud83c Quartz counters."));
        return new Facts(values);
    }

    static Stream<String> hostile() {
        return Stream.of(
                        "a",
                        "a ",
                        "(",
                        "<a ",
                        "<a <a",
                        "@a",
                        "a@a",
                        "a.",
                        "a.a.a.com",
                        "1 ",
                        "5",
                        "1.",
                        "five ",
                        "five five ",
                        "207-555-",
                        "call ",
                        "call call ",
                        "$1 ",
                        "1% ",
                        "no ",
                        "perfect for ",
                        "not only ",
                        "#a",
                        "#",
                        "!",
                        "! ",
                        "A ",
                        "AAAA ",
                        "AB AB. ",
                        "“”",
                        "🏡",
                        "🏡 a ",
                        "\u0301",
                        "\u200b",
                        "a\u0301",
                        "ﷺ",
                        "\ud800",
                        "Аа ",
                        "-",
                        "a-",
                        "a - ",
                        "'s",
                        "\n",
                        "the same words come back again and again here. ",
                        "Three-bedroom home with 2.5 baths on 0.5 acres, built in 1950, near the beach. ",
                        "Perfect for families with no children and no pets, call 207-555-0142 now. ")
                .map(piece -> piece.repeat(MEGABYTE / piece.length()));
    }

    /**
     * In time of the processor, which a busy machine does not stretch, and by code that was run before: how fast the
     * interpreter is says nothing of the gates.
     */
    @ParameterizedTest(name = "{index}")
    @MethodSource("hostile")
    void aMegabyteOfAnythingIsJudgedInLessThanTwoSeconds(String text) {
        var processor = ManagementFactory.getThreadMXBean();
        var part = text.substring(0, text.length() / 5);
        gates.judge(candidate(part, Optional.of("mls"), Optional.of(HOME)));
        for (var channel : List.of("mls", "instagram")) {
            var start = processor.getCurrentThreadCpuTime();
            gates.judge(candidate(text, Optional.of(channel), Optional.of(HOME)));
            var took = Duration.ofNanos(processor.getCurrentThreadCpuTime() - start);
            assertThat(took).as("%s: %s", channel, text.substring(0, 20)).isLessThan(Duration.ofSeconds(2));
        }
    }

    @Test
    void aBareTextIsKeptInOnlyForFairnessTruthAndCredit() {
        var text =
                "STUNNING HOME, CALL NOW 207-555-0142!! Open house Sunday, lockbox code 1234. Bonus to selling agent."
                        + " 🏡";
        assertThat(gates.judge(Candidate.of(text)).findings())
                .filteredOn(finding -> finding.severity() != Severity.NOTE)
                .extracting(Finding::gate)
                .isSubsetOf("fair-housing", "grounding", "credit");
    }

    private Report judged(Candidate candidate) {
        var report = gates.judge(candidate);
        var ids = new HashSet<String>();
        for (var finding : report.findings()) {
            quoted(candidate, finding.span());
            assertThat(ids.add(finding.id())).as("%s twice", finding).isTrue();
            finding.remedy()
                    .flatMap(Remedy::fix)
                    .ifPresent(fix -> assertThat(fix.start())
                            .isBetween(0, fix.end())
                            .isLessThanOrEqualTo(
                                    text(candidate, finding.span().part()).length())
                            .satisfies(start -> assertThat(fix.end())
                                    .isLessThanOrEqualTo(
                                            text(candidate, finding.span().part())
                                                    .length())));
        }
        report.claims().forEach(claim -> quoted(candidate, claim.span()));
        return report;
    }

    private static void quoted(Candidate candidate, Span span) {
        assertThat(text(candidate, span.part()).substring(span.start(), span.end()))
                .isEqualTo(span.quote());
    }

    private static String text(Candidate candidate, Part part) {
        return candidate.passages().stream()
                .filter(passage -> passage.part() == part)
                .findFirst()
                .orElseThrow()
                .text();
    }

    private static Candidate candidate(String text, Optional<String> channel, Optional<Facts> home) {
        List<Passage> passages = new ArrayList<>();
        passages.add(new Passage(Part.TEXT, text));
        passages.add(new Passage(Part.SUBJECT, text.substring(0, Math.min(100, text.length()))));
        return new Candidate(passages, channel, Optional.empty(), Optional.empty(), home)
                .beside(List.of("Call Ana at the same words come back again and again."));
    }
}
