package com.listwright;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.platform.CannotStart;
import java.net.BindException;
import org.junit.jupiter.api.Test;

class FailureTest {
    @Test
    void theSentenceOfACannotStartIsFoundUnderWhateverWrappedIt() {
        var failure = new IllegalStateException("bean", new RuntimeException(new CannotStart("Set DATABASE_URL.")));
        assertThat(Failure.sentence(failure)).isEqualTo("Set DATABASE_URL.");
    }

    @Test
    void aPortThatWasTakenInTheMeantimeIsRecognised() {
        assertThat(Failure.sentence(new RuntimeException(new BindException("Address already in use"))))
                .startsWith("The port was taken");
    }

    @Test
    void theUnforeseenIsOneLineThatNamesTheCauseAndTheWayToMore() {
        var failure = new IllegalStateException("outer", new NullPointerException("first line\nsecond line"));
        assertThat(Failure.sentence(failure))
                .contains("NullPointerException: first line")
                .contains("LISTWRIGHT_DEBUG=1")
                .doesNotContain("\n");
    }
}
