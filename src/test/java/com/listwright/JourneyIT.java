package com.listwright;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What people do, in a real browser, against the jar as it ships. */
class JourneyIT {
    private static final Path FRONTEND = Path.of("frontend");

    @Test
    @Timeout(value = 25, unit = TimeUnit.MINUTES)
    void everyJourneyEndsWell(@TempDir Path folder) throws IOException, InterruptedException {
        try (var run = PackagedRun.in(folder, Map.of())) {
            run.awaitReady();
            var output = Files.createTempFile(folder, "journeys", ".txt");
            var builder = new ProcessBuilder("node", "scripts/e2e.mjs")
                    .directory(FRONTEND.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            builder.environment().put("E2E_BASE_URL", "http://localhost:" + run.port());
            builder.environment().put("CI", "true");
            var journeys = builder.start();
            try {
                var ended = journeys.waitFor(20, TimeUnit.MINUTES);
                var seen = Files.readString(output);
                System.out.println(seen);
                assertThat(ended).as("the journeys ended").isTrue();
                assertThat(journeys.exitValue()).as(failed(seen)).isZero();
                assertThat(run.lines()).noneMatch(line -> line.contains(" ERROR "));
            } finally {
                journeys.destroyForcibly();
            }
        }
    }

    /** The names of what failed, for whoever sees only the end of the build. */
    private static String failed(String output) {
        return output.lines().filter(line -> line.startsWith("failed on ")).collect(joining("\n", "\n", "\n"));
    }
}
