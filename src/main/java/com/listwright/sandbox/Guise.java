package com.listwright.sandbox;

import com.listwright.platform.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Who PostgreSQL's programs believe to be: they refuse to run as root, which is what containers and small servers run
 * as.
 *
 * @param command what to put before their own command
 * @param owner who must own the files, 0 being whoever we are
 */
record Guise(List<String> command, int owner) {
    private static final int NOBODY = 65534;

    static Guise here() throws IOException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return new Guise(List.of(), 0);
        }
        // In a user namespace of its own a program does not know that it is root, and keeps root's files.
        var namespace = List.of("unshare", "--user");
        if (succeeds(namespace)) {
            return new Guise(namespace, 0);
        }
        var nobody = List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
        if (succeeds(nobody)) {
            return new Guise(nobody, NOBODY);
        }
        throw new CannotStart("The embedded database does not run as root here:"
                + " start Listwright as another user, or set DATABASE_URL to a PostgreSQL of your own.");
    }

    List<String> wear(List<String> program) {
        var all = new ArrayList<>(command);
        all.addAll(program);
        return all;
    }

    /** Hands the file over to whom the programs will be. */
    Path own(Path file) throws IOException {
        if (owner != 0) {
            Files.setAttribute(file, "unix:uid", owner);
        }
        return file;
    }

    private static boolean succeeds(List<String> command) {
        var probe = new ArrayList<>(command);
        // PostgreSQL wants a name for its user, too.
        probe.addAll(List.of("id", "-un"));
        try {
            return new ProcessBuilder(probe)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
