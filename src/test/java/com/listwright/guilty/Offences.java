package com.listwright.guilty;

import ch.qos.logback.classic.Level;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.nimbusds.jwt.SignedJWT;
import com.openai.client.OpenAIClient;
import com.stripe.StripeClient;
import com.twitter.twittertext.Extractor;
import de.siegmar.fastcsv.writer.CsvWriter;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Value;
import io.micronaut.email.Email;
import io.modelcontextprotocol.json.McpJsonMapper;
import jakarta.inject.Inject;
import jakarta.mail.Session;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import okhttp3.Call;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.flywaydb.core.Flyway;
import org.openpdf.text.pdf.PdfReader;
import org.tukaani.xz.XZInputStream;
import org.yaml.snakeyaml.Yaml;

/** What must not be done, done: every rule of the architecture has to catch its own offender. */
public final class Offences {
    private Offences() {}

    public static final class Thaw {
        public Object thaw(InputStream bytes) throws IOException, ClassNotFoundException {
            return new ObjectInputStream(bytes).readObject();
        }
    }

    public interface DiaryRepository {
        List<String> findAll();
    }

    public static class Injected {
        @Inject
        Clock clock;

        public Watch watch(@Value("${guilty}") String maker) {
            return new Watch(maker + clock);
        }
    }

    public record Watch(String maker) {
        public Instant time() {
            return Instant.now();
        }
    }

    public interface DiaryService {}

    public static final class Scribble {
        public boolean write(Connection connection, String name) throws SQLException {
            try (var statement = connection.createStatement()) {
                return statement.execute("DELETE FROM diary WHERE name = '" + name + "'");
            }
        }
    }

    public static final class Starter {
        public void start() {
            ApplicationContext.run().close();
        }
    }

    public static final class Blanket {
        public int length(String text) {
            try {
                return Integer.parseInt(text);
            } catch (RuntimeException anything) {
                return 0;
            }
        }
    }

    public record Smuggler(
            Session session,
            Email email,
            Argon2Parameters parameters,
            SignedJWT token,
            Scheduler scheduler,
            Flyway migrations,
            Level level,
            Yaml yaml,
            CsvWriter csv,
            XZInputStream packed,
            OpenAIClient model,
            StripeClient payments,
            Call call,
            CircuitBreaker breaker,
            Extractor tags,
            XWPFDocument letter,
            PdfReader page,
            McpJsonMapper assistant) {}
}
