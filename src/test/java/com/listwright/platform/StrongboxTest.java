package com.listwright.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class StrongboxTest {
    private static final String FORMER = "the former secret of thirty-two bytes";
    private static final String CURRENT = "the current secret of thirty-two bytes";

    private final Strongbox box = new Strongbox(Mode.PRODUCTION, CURRENT);

    @Test
    void whatWasSealedOpensAtItsPlaceOnlyAndLooksLikeNothing() {
        var sealed = box.seal("whsec_1", "here");
        assertThat(sealed).doesNotContain("whsec").isNotEqualTo(box.seal("whsec_1", "here"));
        assertThat(box.open(sealed, "here")).hasValue("whsec_1");
        assertThat(box.open(sealed, "there")).isEmpty();
        assertThat(box.open(sealed.substring(0, sealed.length() - 2) + "AA", "here"))
                .isEmpty();
        assertThat(box.open("nonsense", "here")).isEmpty();
        assertThat(box.open("a.b.c", "here")).isEmpty();
    }

    @Test
    void whileASecretIsReplacedBothOpenAndTheFirstSeals() {
        var former = new Strongbox(Mode.PRODUCTION, FORMER).seal("whsec_1", "here");
        var both = new Strongbox(Mode.PRODUCTION, CURRENT + ", " + FORMER);
        assertThat(both.open(former, "here")).hasValue("whsec_1");
        assertThat(both.isOld(former)).isTrue();
        var sealed = both.seal("whsec_1", "here");
        assertThat(both.isOld(sealed)).isFalse();
        assertThat(box.open(sealed, "here")).hasValue("whsec_1");
        assertThat(box.open(former, "here")).isEmpty();
    }

    @Test
    void aLaptopNeedsNoSecretAndProductionDoes() {
        var sealed = new Strongbox(Mode.LAPTOP, "").seal("whsec_1", "here");
        assertThat(new Strongbox(Mode.LAPTOP, " ").open(sealed, "here")).hasValue("whsec_1");
        assertThatThrownBy(() -> new Strongbox(Mode.PRODUCTION, " "))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("JWT_SECRET");
    }
}
