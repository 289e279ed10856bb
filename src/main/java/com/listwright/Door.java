package com.listwright;

import com.listwright.platform.CannotStart;
import io.micronaut.context.env.Environment;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** The port that people will come in by, tried before anything else is started. */
final class Door {
    private static final int LAST = 65535;

    private Door() {}

    static void check(Environment settings) {
        var port =
                port(settings.getProperty("micronaut.server.port", String.class).orElse("8080"));
        // Some systems allow a second listener beside one that has every address.
        check(new InetSocketAddress(port));
        check(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }

    private static void check(InetSocketAddress address) {
        try (var probe = new ServerSocket()) {
            // As the server will: what is left of closed connections does not count.
            probe.setReuseAddress(true);
            probe.bind(address);
        } catch (IOException refusal) {
            var port = address.getPort();
            var fault = String.valueOf(refusal.getMessage()).contains("in use")
                    ? "taken: stop what uses it"
                    : "not to be had";
            throw new CannotStart(
                    "Port " + port + " is " + fault + " or start with PORT=" + (port < LAST ? port + 1 : port - 1)
                            + ".",
                    refusal);
        }
    }

    private static int port(String given) {
        if (given.matches("\\d{1,5}") && Integer.parseInt(given) <= LAST) {
            return Integer.parseInt(given);
        }
        throw new CannotStart("PORT is \"" + given + "\": set it to a number up to " + LAST + ".");
    }
}
