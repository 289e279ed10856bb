package com.listwright.gate.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.Reply;
import com.listwright.WebTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckWebTest extends WebTest {
    private static final String CHECKS = "/api/v1/checks";

    @Test
    void anybodyMayCheckAText() {
        var check = check("{\"text\": \"Three bedrooms and a quiet street.\"}");
        assertThat(check.at("verdict")).isEqualTo("pass");
        assertThat(check.at("counts.characters")).isEqualTo(34);
        assertThat(check.at("counts.limit")).isNull();
        assertThat(check.at("counts.weighted")).isNull();
        assertThat(check.at("counts.segments")).isNull();
        assertThat(check.at("counts.encoding")).isNull();
    }

    @Test
    void aMemberMayToo() {
        signedIn(ANA).post(CHECKS, "{\"text\": \"Three bedrooms.\"}").is(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        {"text": ""}                                            | 422 | text
        {"text": " \\n "}                                       | 422 | text
        {"text": null}                                          | 400 | text
        {"text": 3}                                             | 400 | text
        {"text": "A", "facts": [1]}                             | 400 | facts
        {"text": "A", "txt": "B"}                               | 400 | txt
        {"text": "A", "channel": 7}                             | 400 | channel
        {"text": "A", "channel": "billboard"}                   | 422 | channel
        {"text": "A", "channel": ""}                            | 422 | channel
        {"text": "A", "mls": "moonmls"}                         | 422 | mls
        {"text": "A", "state": "Narnia"}                        | 422 | state
        {"text": "A", "facts": {"BedroomsTotal": "some"}}       | 422 | facts.BedroomsTotal
        {"text": "A", "facts": {"GarageYN": "perhaps"}}         | 422 | facts.GarageYN
        """)
    void whatCannotBeReadIsRefusedByField(String body, int status, String field) {
        var refusal = visitor().post(CHECKS, body).isProblem(status, status == 400 ? "invalid-body" : "invalid-value");
        assertThat(refusal.faultyFields()).containsExactly(field);
    }

    @Test
    void everythingThatIsUnknownIsNamedAtOnceWithWhatIsKnown() {
        var refusal = visitor().post(CHECKS, """
            {"text": "A", "channel": "billboard", "mls": "moonmls", "state": "ZZ", "facts": {"ListPrice": "cheap"}}
            """).isProblem(422, "invalid-value");
        assertThat(refusal.faultyFields()).containsExactly("channel", "mls", "state", "facts.ListPrice");
        assertThat(refusal.textAt("errors.0.message")).contains("mls, website, headline", "email");
        assertThat(refusal.textAt("errors.1.message")).contains("crmls, smartmls");
        assertThat(refusal.textAt("errors.2.message")).contains("AL, AK", "WY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "null", "\"text\"", "{", "{'text': 1}"})
    void aBodyOfAnotherShapeIsRefused(String body) {
        visitor().post(CHECKS, body).is(400);
    }

    @Test
    void aTextOfMoreThanAHundredThousandCharactersIsRefused() {
        var check = visitor().post(CHECKS, "{\"text\": \"" + "a ".repeat(50_001) + "\"}");
        assertThat(check.isProblem(422, "invalid-value").faultyFields()).containsExactly("text");
    }

    @Test
    void aBodyOfMoreThanAMegabyteIsRefused() {
        visitor().post(CHECKS, "{\"text\": \"" + "a ".repeat(600_000) + "\"}").isProblem(413, "body-too-large");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        "channel": "mls"                         | 1000
        "channel": "MLS", "mls": "CRMLS"         | 1500
        "mls": "fmls"                            | 800
        "mls": "nwmls"                           | 1000
        "mls": "onekey"                          | 1000
        "channel": "instagram", "mls": "crmls"   | 2200
        "channel": "x"                           | 280
        """)
    void theLimitIsTheBoardsOrElseTheChannels(String where, int limit) {
        assertThat(check("{\"text\": \"A\", %s}".formatted(where)).at("counts.limit"))
                .isEqualTo(limit);
    }

    @Test
    void eachChannelCountsInItsOwnWay() {
        var x = check(
                "{\"text\": \"A porch 🏡 #Camden https://harborhomes.com/a-very-long-address\", \"channel\": \"x\"}");
        assertThat(x.at("counts.weighted")).isEqualTo(8 + 2 + 1 + 7 + 1 + 23);
        assertThat(x.at("counts.hashtags")).isEqualTo(1);
        var sms = check("{\"text\": \"It’s here\", \"channel\": \"sms\"}");
        assertThat(sms.at("counts.encoding")).isEqualTo("UCS-2");
        assertThat(sms.at("counts.segments")).isEqualTo(1);
        assertThat(check("{\"text\": \"one\\r\\ntwo\", \"channel\": \"mls\"}").at("counts.characters"))
                .isEqualTo(7);
    }

    @Test
    void fieldsThatNobodyKnowsAreNamed() {
        var check = check("{\"text\": \"Three bedrooms.\", \"facts\": {\"BedroomsTotal\": 3, \"X_Sauna\": true}}");
        assertThat(check.listAt("unchecked.grounding"))
                .singleElement()
                .asString()
                .contains("X_Sauna")
                .doesNotContain("BedroomsTotal");
    }

    @Test
    void aStateMayBeNamedInFull() {
        check("{\"text\": \"Three bedrooms.\", \"state\": \"new york\"}");
    }

    @Test
    void aSubjectAndAPreheaderAreTakenToo() {
        var check = check("{\"text\": \"A\", \"subject\": \"B\", \"preheader\": \"C\", \"channel\": \"email\"}");
        assertThat(check.at("counts.characters")).isEqualTo(1);
        assertThat(check.listAt("checked").stream().map(String::valueOf))
                .contains("channel", "credit", "fair-housing", "mls", "style");
    }

    private Reply check(String body) {
        return visitor().post(CHECKS, body).is(200);
    }
}
