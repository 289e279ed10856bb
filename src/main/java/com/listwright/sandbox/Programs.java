package com.listwright.sandbox;

import com.listwright.platform.CannotStart;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's own programs, unpacked once beside the data. */
final class Programs {
    private static final int EXECUTABLE = 0100;

    private Programs() {}

    /** The folder with the programs in it. */
    static synchronized Path unpack(Path folder) throws IOException {
        var archive = archive(System.getProperty("os.name"), System.getProperty("os.arch"));
        var source = Programs.class.getResource("/" + archive);
        if (source == null) {
            throw new IOException(archive + " is not on the class path");
        }
        // Another version of PostgreSQL has another checksum.
        var home = folder.resolve("programs-" + Long.toHexString(checksum(source)));
        if (!Files.exists(home)) {
            var unfinished = folder.resolve("programs-unfinished");
            Folders.delete(unfinished);
            try (var packed = new BufferedInputStream(source.openStream())) {
                unpack(packed, unfinished);
            }
            Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
        }
        return home.resolve("bin");
    }

    static String archive(String system, String processor) {
        var arm = processor.equals("aarch64") || processor.equals("arm64");
        if (arm || processor.equals("amd64") || processor.equals("x86_64")) {
            var name = system.toLowerCase(Locale.ROOT);
            if (name.startsWith("linux")) {
                return arm ? "postgres-linux-arm_64.txz" : "postgres-linux-x86_64.txz";
            }
            if (name.startsWith("mac")) {
                // Universal: these run on both processors.
                return "postgres-darwin-arm_64.txz";
            }
        }
        throw new CannotStart("The embedded database runs on Linux and macOS, not on " + system + " (" + processor
                + "): use WSL on Windows, or set DATABASE_URL to a PostgreSQL of your own.");
    }

    private static long checksum(URL source) throws IOException {
        return source.openConnection() instanceof JarURLConnection inJar
                ? inJar.getJarEntry().getCrc()
                : source.openConnection().getContentLengthLong();
    }

    private static void unpack(InputStream packed, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(packed))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var file = target.resolve(entry.getName()).normalize();
                if (entry.isDirectory()) {
                    continue;
                }
                Files.createDirectories(file.getParent());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(tar, file);
                    file.toFile().setExecutable((entry.getMode() & EXECUTABLE) != 0, false);
                }
            }
        }
    }
}
