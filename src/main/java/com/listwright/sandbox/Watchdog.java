package com.listwright.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs one command when this program ends, however it ends: then, and only then, the pipe to the watchdog closes. */
record Watchdog(Process shell) implements AutoCloseable {
    // Ctrl-C goes to everybody at the terminal; the watchdog has to outlive it. The second try is for a server that
    // had only just been asked to start.
    private static final String SCRIPT = """
        trap '' HUP INT TERM
        read -r until_the_pipe_closes
        "$@" || { sleep 1; "$@"; }
        """;

    static Watchdog over(List<String> lastCommand, Path log) throws IOException {
        var command = new ArrayList<String>();
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            // Out of the process group, so that killing the group does not kill the watchdog first.
            command.add("/usr/bin/setsid");
        }
        command.addAll(List.of("sh", "-c", SCRIPT, "listwright-watchdog"));
        command.addAll(lastCommand);
        return new Watchdog(new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start());
    }

    /** Runs the command now, and returns when it is done. */
    @Override
    public void close() {
        try {
            shell.getOutputStream().close();
            shell.waitFor();
        } catch (IOException alreadyClosed) {
            // Then it is running already.
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
