package com.listwright.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "harbor-sample-2026",
                "eight888",
                "        x       ",
                "correct horse battery staple",
                "пароль-на-лодке",
                "🏠🏡🏘🏚🏗🏢🏬🏤",
                "'; DROP TABLE member --",
                "zzzzzzzzzzzzzzzzq"
            })
    void anyLongEnoughAndUncommonPasswordWillDo(String password) {
        assertThat(PasswordRule.complaint(password)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', at least 8",
        "seven77, at least 8",
        "🏠🏡🏘🏚🏗🏢🏬, at least 8",
        "password, tried first",
        "PassWord, tried first",
        "12345678, tried first",
        "ｐａｓｓｗｏｒｄ, tried first",
        "iloveyou, tried first"
    })
    void theComplaintSaysWhatIsWrong(String password, String complaint) {
        assertThat(PasswordRule.complaint(password))
                .hasValueSatisfying(words -> assertThat(words).contains(complaint));
    }

    @Test
    void thereIsRoomForASentence() {
        assertThat(PasswordRule.complaint("q".repeat(128))).isEmpty();
        assertThat(PasswordRule.complaint("🏠".repeat(128))).isEmpty();
        assertThat(PasswordRule.complaint("q".repeat(129))).isNotEmpty();
    }
}
