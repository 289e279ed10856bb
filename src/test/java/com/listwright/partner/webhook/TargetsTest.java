package com.listwright.partner.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.listwright.platform.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetsTest {
    private static final Targets TARGETS = new Targets(Settings.with(""));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://hooks.office.example/listwright",
                "https://hooks.office.example:443/",
                "https://hooks.office.example:8443/a?b=c",
                "https://hooks.office.example./",
                "HTTPS://Hooks.Office.Example",
                "https://xn--bcher-kva.example/",
                "https://1.office.example/"
            })
    void anAddressThatTheWholeInternetKnowsIsFine(String url) {
        assertThat(TARGETS.fault(url)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nonsense | must be an https address",
                "ftp://office.example/ | must be an https address",
                "file:///etc/passwd | must be an https address",
                "https:// | must be an https address",
                "https://office.example/a b | must be an https address",
                "http://office.example/ | must begin with https",
                "https://ben@office.example/ | must not carry a user name",
                "https://ben:secret@office.example/ | must not carry a user name",
                "https://office.example@127.0.0.1/ | must not carry a user name",
                "https://office.example/#top | must not have a part after #",
                "https://office.example:22/ | must use port",
                "https://office.example:8080/ | must use port",
                "https://127.0.0.1/ | must have a name",
                "https://8.8.8.8/ | must have a name",
                "https://127.1/ | must have a name",
                "https://2130706433/ | must have a name",
                "https://0x7f000001/ | must have a name",
                "https://0x7f.0.0.0x1/ | must have a name",
                "https://0177.0.0.1/ | must have a name",
                "https://127.0.0.1./ | must have a name",
                "https://%31%32%37.0.0.1/ | must have a name",
                "https://１２７.０.０.１/ | must have a name",
                "https://①②⑦.⓪.⓪.①/ | must have a name",
                "https://127。0。0。1/ | must have a name",
                "https://[::1]/ | must have a name",
                "https://[::ffff:127.0.0.1]/ | must have a name",
                "https://[fd00:ec2::254]/ | must have a name",
                "https://localhost/ | that the whole internet knows",
                "https://intranet/ | that the whole internet knows",
                "https://app.localhost/ | that the whole internet knows",
                "https://printer.local/ | that the whole internet knows",
                "https://metadata.google.internal/ | that the whole internet knows"
            })
    void anythingElseIsRefusedAndSaysWhy(String url, String reason) {
        assertThat(TARGETS.fault(url))
                .hasValueSatisfying(fault -> assertThat(fault).contains(reason));
    }

    @Test
    void anAddressHasAnEnd() {
        assertThat(TARGETS.fault("https://office.example/" + "a".repeat(500))).isPresent();
    }

    @Test
    void aLaptopSendsWhereItWasTold() {
        var targets = new Targets(Settings.with("localhost:3000, 127.0.0.1:4000,[::1]:5000"));
        assertThat(targets.fault("http://localhost:3000/hook")).isEmpty();
        assertThat(targets.fault("https://localhost:3000/hook")).isEmpty();
        assertThat(targets.fault("http://127.0.0.1:4000/")).isEmpty();
        assertThat(targets.fault("http://[::1]:5000/")).isEmpty();
        assertThat(targets.fault("http://localhost:3001/")).isPresent();
        assertThat(targets.fault("http://localhost/")).isPresent();
        assertThat(targets.fault("http://ben@localhost:3000/")).isPresent();
    }

    @Test
    void productionHasNoSuchTargets() {
        assertThat(Settings.with("").missing()).isEmpty();
        assertThat(Settings.with("localhost:3000").missing())
                .hasValueSatisfying(sentence -> assertThat(sentence).startsWith("WEBHOOK_ALLOWED_TARGETS is set"));
        assertThatThrownBy(() -> Settings.with("http://localhost:3000"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("WEBHOOK_ALLOWED_TARGETS");
    }
}
