package com.listwright.partner.webhook;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import okhttp3.HttpUrl;

/**
 * Where an endpoint may be, as far as its address tells; where its name leads is seen when it is connected to. Reads
 * addresses with the eyes of who will connect.
 */
@Singleton
class Targets {
    static final int LONGEST = 500;
    private static final Set<Integer> PORTS = Set.of(443, 8443);

    private final Set<String> allowed;

    Targets(WebhookSettings settings) {
        allowed = settings.allowed();
    }

    /** What is wrong with an address, in words that go after its name. */
    Optional<String> fault(String text) {
        var url = HttpUrl.parse(text);
        if (url == null || text.length() > LONGEST || text.chars().anyMatch(letter -> letter <= ' ')) {
            return Optional.of("must be an https address of at most " + LONGEST + " characters");
        }
        if (!url.username().isEmpty() || !url.password().isEmpty() || text.contains("@")) {
            return Optional.of("must not carry a user name or password; signatures tell that it is us");
        }
        if (url.fragment() != null) {
            return Optional.of("must not have a part after #");
        }
        if (isAllowed(url)) {
            return Optional.empty();
        }
        if (!url.isHttps()) {
            return Optional.of("must begin with https://");
        }
        if (!PORTS.contains(url.port())) {
            return Optional.of("must use port 443 or 8443");
        }
        return hostFault(url.host());
    }

    /** On a laptop somebody may have said so. */
    boolean isAllowed(HttpUrl url) {
        var host = url.host().contains(":") ? "[" + url.host() + "]" : url.host();
        return allowed.contains(host + ":" + url.port());
    }

    private static Optional<String> hostFault(String host) {
        var labels = host.replaceFirst("\\.$", "").split("\\.", -1);
        var last = labels[labels.length - 1];
        if (host.contains(":") || last.matches("[0-9]+|0[xX][0-9a-fA-F]*")) {
            return Optional.of("must have a name, not the number of an address");
        }
        if (labels.length < 2 || Set.of("localhost", "local", "internal").contains(last)) {
            return Optional.of("must have a name that the whole internet knows");
        }
        return Optional.empty();
    }
}
