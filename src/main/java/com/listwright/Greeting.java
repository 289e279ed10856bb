package com.listwright;

import com.listwright.platform.Mode;
import com.listwright.platform.Pretended;
import com.listwright.platform.SampleKey;
import com.listwright.platform.SampleLogin;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The first words to whoever started the program. */
@Singleton
final class Greeting {
    private static final Logger LOG = LoggerFactory.getLogger(Greeting.class);

    private final Mode mode;
    private final EmbeddedServer server;
    private final Optional<SampleLogin> login;
    private final Optional<SampleKey> key;
    private final List<Pretended> pretended;

    Greeting(
            Mode mode,
            EmbeddedServer server,
            Optional<SampleLogin> login,
            Optional<SampleKey> key,
            List<Pretended> pretended) {
        this.mode = mode;
        this.server = server;
        this.login = login;
        this.key = key;
        this.pretended = pretended;
    }

    void print(Duration took) {
        var seconds = "%.1f".formatted(took.toMillis() / 1000.0);
        if (mode == Mode.PRODUCTION) {
            LOG.info("Listwright answers on port {} after {} s", server.getPort(), seconds);
            return;
        }
        var address = "http://localhost:" + server.getPort();
        System.out.println("Listwright runs at " + address + " (ready after " + seconds + " s, Ctrl-C stops it).");
        login.ifPresent(
                it -> System.out.println("Sign in as " + it.email() + " with the password " + it.password() + "."));
        key.ifPresent(it -> System.out.println(
                "Call the API: curl " + address + "/api/v1/properties -H 'Authorization: Bearer " + it.text() + "'"));
        for (var part : pretended) {
            var page = part.page() == null ? "" : ", see " + address + part.page();
            System.out.println("Pretended: " + part.part() + " (" + part.instead() + page + ").");
        }
    }
}
