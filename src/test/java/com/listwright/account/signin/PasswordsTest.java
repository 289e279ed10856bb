package com.listwright.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.account.PasswordHash;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class PasswordsTest {
    private final Passwords passwords = new Passwords();

    @Test
    void aHashSaysHowItWasMadeAndNeverRepeats() {
        var hash = passwords.hash("harbor-sample-2026");
        assertThat(hash.phc()).matches("\\$argon2id\\$v=19\\$m=19456,t=2,p=1\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}");
        assertThat(passwords.hash("harbor-sample-2026").phc()).isNotEqualTo(hash.phc());
        assertThat(hash.toString()).doesNotContain("argon2");
    }

    @Test
    void aHashMadeElsewhereIsUnderstood() {
        // As "echo -n password | argon2 somesaltsomesalt -id -t 2 -k 19456 -p 1" prints it.
        var reference = new PasswordHash(
                "$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$K13EBUiG7JV+9ZxztmHFTdb7J0WQsnj2V8bZaqyPptE");
        assertThat(passwords.matches("password", reference)).isTrue();
        assertThat(passwords.matches("passwore", reference)).isFalse();
    }

    @Test
    void onlyTheWholePasswordMatches() {
        var hash = passwords.hash("harbor-sample-2026");
        assertThat(passwords.matches("harbor-sample-2026", hash)).isTrue();
        assertThat(passwords.matches("harbor-sample-202", hash)).isFalse();
        assertThat(passwords.matches("Harbor-sample-2026", hash)).isFalse();
        assertThat(passwords.matches(" harbor-sample-2026", hash)).isFalse();
        assertThat(passwords.matches("", hash)).isFalse();
    }

    @Test
    void everyCharacterOfALongPasswordCounts() {
        var start = "a".repeat(127);
        var hash = passwords.hash(start + "b");
        assertThat(passwords.matches(start + "b", hash)).isTrue();
        assertThat(passwords.matches(start + "c", hash)).isFalse();
        assertThat(passwords.matches(start, hash)).isFalse();
    }

    @Test
    void anAccentIsTheSameHoweverItWasTyped() {
        var composed = "caf\u00e9-am-Hafen";
        var combining = "cafe\u0301-am-Hafen";
        assertThat(passwords.matches(combining, passwords.hash(composed))).isTrue();
        assertThat(passwords.matches("cafe-am-Hafen", passwords.hash(composed))).isFalse();
    }

    @Test
    void moreThanCanBeHashedAtOnceAreAllAnswered() throws InterruptedException, ExecutionException {
        var hash = passwords.hash("harbor-sample-2026");
        var answers = new ArrayList<Future<Boolean>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < 8; i++) {
                var password = i % 2 == 0 ? "harbor-sample-2026" : "wrong";
                answers.add(threads.submit(() -> passwords.matches(password, hash)));
            }
        }
        for (var i = 0; i < answers.size(); i++) {
            assertThat(answers.get(i).get()).isEqualTo(i % 2 == 0);
        }
    }
}
