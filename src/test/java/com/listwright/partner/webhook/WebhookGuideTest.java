package com.listwright.partner.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code that the guide hands out, taken from the guide and run. */
class WebhookGuideTest {
    private static final Path GUIDE = Path.of("docs/api/webhooks.md");
    private static final String BODY = "{\"type\":\"kit.finished\",\"text\":\"Zwölf Boxkämpfer\"}";
    private static final String SECRET = Signing.freshSecret();
    private static final String FORMER = Signing.freshSecret();

    @Test
    void theJavaOfTheGuideTellsGenuineFromForged(@TempDir Path folder) throws Exception {
        var source = Files.writeString(folder.resolve("VerifyWebhook.java"), block("java"));
        var problems =
                ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", folder.toString(), source.toString());
        assertThat(problems).isZero();
        try (var classes = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            var isGenuine = Arrays.stream(classes.loadClass("VerifyWebhook").getMethods())
                    .filter(method -> method.getName().equals("isGenuine"))
                    .findFirst()
                    .orElseThrow();
            var now = Instant.now();
            assertThat(says(isGenuine, List.of(SECRET), BODY, now, now)).isEqualTo(true);
            assertThat(says(isGenuine, List.of(FORMER, SECRET), BODY, now, now)).isEqualTo(true);
            assertThat(says(isGenuine, List.of(FORMER), BODY, now, now)).isEqualTo(false);
            assertThat(says(isGenuine, List.of(SECRET), BODY + " ", now, now)).isEqualTo(false);
            assertThat(says(isGenuine, List.of(SECRET), BODY, now, now.plusSeconds(301)))
                    .isEqualTo(false);
        }
    }

    private static Object says(Method isGenuine, List<String> signers, String body, Instant signed, Instant now)
            throws ReflectiveOperationException {
        var timestamp = signed.getEpochSecond();
        var signatures = Signing.signatures(signers, "evt_1", timestamp, BODY);
        return isGenuine.invoke(null, SECRET, "evt_1", String.valueOf(timestamp), signatures, body, now);
    }

    /** Node may be too old to leave out the types by itself: the test does it. */
    @Test
    void theTypeScriptOfTheGuideTellsGenuineFromForged(@TempDir Path folder) throws Exception {
        assumeTrue(hasNode(), "Node is not installed");
        var now = Instant.now().getEpochSecond();
        var signed = Signing.signatures(List.of(FORMER, SECRET), "evt_1", now, BODY);
        var forged = Signing.signatures(List.of(FORMER), "evt_1", now, BODY);
        var old = Signing.signatures(List.of(SECRET), "evt_1", now - 301, BODY);
        var script = block("ts").replace(": string", "").replace(": boolean", "")
                + """
                console.log(
                  isGenuine("%1$s", "evt_1", "%2$d", "%3$s", %6$s),
                  isGenuine("%1$s", "evt_1", "%2$d", "%4$s", %6$s),
                  isGenuine("%1$s", "evt_1", "%2$d", "%3$s", %6$s + " "),
                  isGenuine("%1$s", "evt_1", String(%2$d - 301), "%5$s", %6$s),
                );
                """.formatted(SECRET, now, signed, forged, old, quoted(BODY));
        var file = Files.writeString(folder.resolve("verify.mjs"), script);
        assertThat(run("node", file.toString()).strip()).isEqualTo("true false false false");
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\\\"") + "\"";
    }

    private static String block(String language) throws IOException {
        var block = Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(GUIDE));
        assertThat(block.find()).as(language).isTrue();
        return block.group(1);
    }

    private static boolean hasNode() throws InterruptedException {
        try {
            return new ProcessBuilder("node", "--version").start().waitFor() == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    private static String run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return output;
    }
}
