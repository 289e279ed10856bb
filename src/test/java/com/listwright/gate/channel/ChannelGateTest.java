package com.listwright.gate.channel;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.gate.Candidate;
import com.listwright.gate.Finding;
import com.listwright.gate.Part;
import com.listwright.gate.Passage;
import com.listwright.gate.Remedy;
import com.listwright.gate.Severity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChannelGateTest {
    private final ChannelGate gate = new ChannelGate(new Channels(), new Boards(), new States());

    @ParameterizedTest
    @CsvSource({
        "x, 280, true",
        "x, 281, false",
        "instagram, 2200, true",
        "instagram, 2201, false",
        "linkedin, 3000, true",
        "linkedin, 3001, false",
        "google-business, 1500, true",
        "google-business, 1501, false",
        "facebook, 63206, true",
        "facebook, 63207, false",
        "sms, 1600, true",
        "sms, 1601, false",
        "website, 90000, true",
        "email, 90000, true"
    })
    void aChannelTakesSoMuchAndNoMore(String channel, int characters, boolean fits) {
        assertThat(rules("a".repeat(characters), channel).contains("length")).isEqualTo(!fits);
    }

    @Test
    void xCountsLinksAndEmojiInItsOwnWay() {
        assertThat(rules("https://harborhomes.com/" + "a".repeat(400), "x")).doesNotContain("length");
        assertThat(rules("🏡".repeat(140), "x")).doesNotContain("length");
        assertThat(rules("🏡".repeat(141), "x")).contains("length");
        assertThat(rules("漢".repeat(141), "x")).contains("length");
    }

    @Test
    void instagramTakesFiveHashtags() {
        var five = "A porch. #a #b #c #d #e";
        assertThat(rules(five, "instagram")).doesNotContain("hashtags");
        assertThat(rules(five + " #f #g", "instagram")).contains("hashtags");
        assertThat(rules(five + " #f", "facebook")).doesNotContain("hashtags");
        assertThat(mended(five + " #f #g", "instagram", "hashtags")).isEqualTo(five);
        assertThat(rules("Unit #1, lot #2, #3 #4 #5 #6 and #7", "instagram")).doesNotContain("hashtags");
    }

    @Test
    void googleRejectsTelephoneNumbers() {
        assertThat(rules("New Cape. Call 207-555-0142.", "google-business")).contains("phone");
        assertThat(mended("New Cape. Call 207-555-0142.", "google-business", "phone"))
                .isEqualTo("New Cape.");
        assertThat(rules("New Cape. Call 207-555-0142.", "facebook")).doesNotContain("phone");
    }

    @Test
    void oneCurlyQuoteMakesATextMessageDear() {
        assertThat(rules("It's here. Reply STOP to opt out. Harbor Realty", "sms"))
                .isEmpty();
        assertThat(rules("It’s here. Reply STOP to opt out. Harbor Realty", "sms"))
                .containsExactly("sms-encoding");
        assertThat(mended("It’s here", "sms", "sms-encoding")).isEqualTo("It's here");
        assertThat(rules("a".repeat(306), "sms")).doesNotContain("sms-length");
        assertThat(rules("a".repeat(307), "sms")).contains("sms-length");
    }

    @Test
    void anEmailHasASubjectAnAddressAndAWayOut() {
        assertThat(rules("New Cape by the harbor.", "email"))
                .contains("subject", "postal-address", "opt-out", "identity");
        var whole = "New Cape. Harbor Realty, 12 Main Street, Camden, ME 04843. Unsubscribe here.";
        assertThat(judge(
                        new Passage(Part.TEXT, whole),
                        new Passage(Part.SUBJECT, "New in Camden: a Cape by the harbor")))
                .isEmpty();
        assertThat(judge(new Passage(Part.TEXT, whole), new Passage(Part.SUBJECT, "RE: your question about it")))
                .extracting(Finding::rule)
                .containsExactly("false-reply");
        assertThat(judge(new Passage(Part.TEXT, whole), new Passage(Part.SUBJECT, "x".repeat(80))))
                .extracting(Finding::rule)
                .containsExactly("subject-length");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        CA | New Cape. Ana Reyes, Harbor Homes Realty, DRE 01234567 | true
        CA | New Cape. Ana Reyes, Harbor Homes Realty               | false
        TX | New Cape. Ana Reyes, Harbor Homes Realty               | true
        TX | New Cape. Ana Reyes                                    | false
        FL | New Cape. Harbor Homes Realty                          | true
        NY | New Cape. Harbor Homes Realty                          | false
        ME | New Cape. Harbor Homes Realty                          | true
        ME | New Cape.                                              | false
        """)
    void eachStateWantsToKnowWhoAdvertises(String state, String text, boolean said) {
        var findings = gate.judge(Candidate.of(text).on("facebook").in(state).about(Examples.HOME))
                .findings();
        assertThat(findings.isEmpty()).isEqualTo(said);
        assertThat(findings)
                .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.NOTE));
    }

    @Test
    void withoutAChannelNothingIsAskedAndThatIsSaid() {
        var judgement = gate.judge(Candidate.of("#a #b #c #d #e #f #g"));
        assertThat(judgement.findings()).isEmpty();
        assertThat(judgement.unchecked()).hasSize(1);
    }

    private List<Finding> judge(Passage... passages) {
        return gate.judge(new Candidate(
                        List.of(passages), Optional.of("email"), Optional.empty(), Optional.empty(), Optional.empty()))
                .findings();
    }

    private List<String> rules(String text, String channel) {
        return gate.judge(Candidate.of(text).on(channel)).findings().stream()
                .map(Finding::rule)
                .toList();
    }

    private String mended(String text, String channel, String rule) {
        var fix = gate.judge(Candidate.of(text).on(channel)).findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .flatMap(finding -> finding.remedy().flatMap(Remedy::fix).stream())
                .findFirst()
                .orElseThrow();
        return text.substring(0, fix.start()) + fix.text() + text.substring(fix.end());
    }
}
