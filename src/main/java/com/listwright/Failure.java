package com.listwright;

import com.listwright.platform.CannotStart;
import java.net.BindException;
import java.util.stream.Stream;

/** What the person at the terminal reads when the program does not start. */
final class Failure {
    private Failure() {}

    static String sentence(Throwable failure) {
        return causes(failure)
                .filter(CannotStart.class::isInstance)
                .map(Throwable::getMessage)
                .findFirst()
                .orElseGet(() -> unforeseen(failure));
    }

    static boolean isTraced() {
        return System.getenv("LISTWRIGHT_DEBUG") != null;
    }

    private static String unforeseen(Throwable failure) {
        if (causes(failure).anyMatch(BindException.class::isInstance)) {
            return "The port was taken while Listwright started: stop what uses it or start with another PORT.";
        }
        var root = causes(failure).reduce(failure, (above, below) -> below);
        var reason = String.valueOf(root.getMessage()).lines().findFirst().orElse("");
        return "Listwright did not start, for a reason nobody foresaw ("
                + root.getClass().getSimpleName() + ": " + reason + "): start it with LISTWRIGHT_DEBUG=1 to see where.";
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, it -> it != null, Throwable::getCause);
    }
}
