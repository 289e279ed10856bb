package com.listwright.property;

import com.listwright.account.Caller;
import com.listwright.platform.Tenancy;
import com.listwright.property.Properties.Entry;
import com.listwright.property.fact.Facts;
import com.listwright.property.intake.CsvReader;
import com.listwright.property.intake.ResoReader;
import com.listwright.property.intake.Row;
import com.listwright.property.reader.Opinion;
import com.listwright.property.reader.SecondReader;
import com.listwright.property.sheet.SheetReader;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Many homes at once, from a file or from a pasted text: the good ones land together, the bad ones are told. */
@Singleton
public class PropertyImport {
    private static final int PREVIEWED = 5;
    private static final int LONGEST_TEXT = 50_000;

    /** One thing that could not be taken, and where it stands. */
    public record Rejection(
            @Nullable Integer line, @Nullable String field, String reason) {}

    /** What came of an import. In a rehearsal nothing was saved, and the ids of new homes are not there yet. */
    public record Outcome(
            List<PropertyId> created,
            List<PropertyId> updated,
            int wouldCreate,
            int wouldUpdate,
            int unchanged,
            List<Rejection> rejected,
            List<String> ignoredColumns,
            int media,
            int rows,
            List<Facts> preview,
            Opinion reader) {}

    /** Records that were read and are not kept yet. */
    public record Records(List<Row> rows, Via via) {
        public Records {
            rows = List.copyOf(rows);
        }

        public int good() {
            return (int) rows.stream().filter(Row.Good.class::isInstance).count();
        }
    }

    /** Which line became, or already was, which home. */
    public record Landed(int line, PropertyId property) {}

    public record Landing(List<Landed> landed, List<Rejection> rejected) {}

    private interface Reader {
        void read(InputStream stream, Consumer<Row> rows) throws IOException;
    }

    private final Properties properties;
    private final PropertyRepository repository;
    private final Tenancy tenancy;
    private final CsvReader csv;
    private final ResoReader reso;
    private final SheetReader sheets;
    private final SecondReader second;

    PropertyImport(
            Properties properties,
            PropertyRepository repository,
            Tenancy tenancy,
            CsvReader csv,
            ResoReader reso,
            SheetReader sheets,
            SecondReader second) {
        this.properties = properties;
        this.repository = repository;
        this.tenancy = tenancy;
        this.csv = csv;
        this.reso = reso;
        this.sheets = sheets;
        this.second = second;
    }

    public Outcome csv(Caller caller, byte[] file, boolean rehearsal) {
        return take(caller, read(csv::read, file), Via.CSV, rehearsal);
    }

    public Outcome reso(Caller caller, byte[] file, boolean rehearsal) {
        return take(caller, read(reso::read, file), Via.RESO, rehearsal);
    }

    public Outcome pasted(Caller caller, String text, boolean rehearsal) {
        var tally = new Tally();
        if (text.length() > LONGEST_TEXT) {
            tally.reject(null, null, "This is more than one listing: the most is 50,000 characters.");
            return tally.outcome(rehearsal);
        }
        if (csv.recognises(text)) {
            tally.reject(null, null, "This looks like a CSV file: import it as a file.");
            return tally.outcome(rehearsal);
        }
        var homes = sheets.read(text);
        if (homes.stream()
                .allMatch(home -> home.facts().isEmpty() && home.conflicts().isEmpty())) {
            tally.reject(null, null, "No facts of a home were found in this text.");
            return tally.outcome(rehearsal);
        }
        // The second reader costs money, and a test key none.
        if (!rehearsal && !caller.isTest()) {
            tally.reader = second.read(caller.account(), text, homes);
        }
        return tenancy.in(caller.account(), () -> {
            for (int i = 0; i < homes.size(); i++) {
                tally.count(homes.get(i).facts());
                tally.keep(caller, Draft.of(homes.get(i), tally.reader.of(i), text), rehearsal);
            }
            return tally.outcome(rehearsal);
        });
    }

    public Records csv(byte[] file) {
        return new Records(read(csv::read, file), Via.CSV);
    }

    /** A RESO record a line. */
    public Records lines(byte[] file) {
        return new Records(read(reso::readLines, file), Via.RESO);
    }

    /** Keeps the good ones and says which home each line is. */
    public Landing land(Caller caller, Records records) {
        return tenancy.in(caller.account(), () -> {
            var tally = new Tally();
            var landed = new ArrayList<Landed>();
            for (var row : records.rows()) {
                switch (row) {
                    case Row.Good good ->
                        landed.add(new Landed(
                                good.line(), tally.keep(properties.record(caller, Draft.of(good, records.via())))));
                    case Row.Bad bad -> tally.reject(bad);
                }
            }
            return new Landing(landed, tally.rejected);
        });
    }

    private static List<Row> read(Reader reader, byte[] file) {
        var rows = new ArrayList<Row>();
        try {
            reader.read(new ByteArrayInputStream(file), rows::add);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return rows;
    }

    private Outcome take(Caller caller, List<Row> rows, Via via, boolean rehearsal) {
        return tenancy.in(caller.account(), () -> {
            var tally = new Tally();
            for (var row : rows) {
                switch (row) {
                    case Row.Good good -> {
                        tally.count(good.facts());
                        tally.aside(good);
                        tally.keep(caller, Draft.of(good, via), rehearsal);
                    }
                    case Row.Bad bad -> tally.reject(bad);
                }
            }
            return tally.outcome(rehearsal);
        });
    }

    private final class Tally {
        private final List<PropertyId> created = new ArrayList<>();
        private final List<PropertyId> updated = new ArrayList<>();
        private final List<Rejection> rejected = new ArrayList<>();
        private final TreeSet<String> columns = new TreeSet<>();
        private final List<Facts> preview = new ArrayList<>();
        private Opinion reader = Opinion.UNASKED;
        private int wouldCreate;
        private int wouldUpdate;
        private int unchanged;
        private int media;
        private int rows;

        void count(Facts facts) {
            rows++;
            if (preview.size() < PREVIEWED) {
                preview.add(facts);
            }
        }

        void aside(Row.Good good) {
            columns.addAll(good.aside().keySet());
            media += good.media();
        }

        void reject(Row.Bad bad) {
            rows++;
            bad.refusals()
                    .forEach(refusal ->
                            reject(bad.line(), refusal.field().isEmpty() ? null : refusal.field(), refusal.reason()));
        }

        void reject(@Nullable Integer line, @Nullable String field, String reason) {
            rejected.add(new Rejection(line, field, reason));
        }

        void keep(Caller caller, Draft draft, boolean rehearsal) {
            if (rehearsal) {
                var key = draft.listingKey();
                if (key != null
                        && repository.findByListingKey(caller.account(), key).isPresent()) {
                    wouldUpdate++;
                } else {
                    wouldCreate++;
                }
                return;
            }
            keep(properties.record(caller, draft));
        }

        PropertyId keep(Entry entry) {
            return switch (entry) {
                case Entry.Added(var property) -> {
                    created.add(property.id());
                    yield property.id();
                }
                case Entry.Corrected(var property) -> {
                    updated.add(property.id());
                    yield property.id();
                }
                case Entry.Unchanged(var property) -> {
                    unchanged++;
                    yield property.id();
                }
                case Entry.Refused _, Entry.NoSuchProperty _, Entry.ListingKeyInUse _, Entry.ChangedMeanwhile _ ->
                    throw new IllegalStateException("a record that was read is kept");
            };
        }

        Outcome outcome(boolean rehearsal) {
            return new Outcome(
                    created,
                    updated,
                    rehearsal ? wouldCreate : created.size(),
                    rehearsal ? wouldUpdate : updated.size(),
                    unchanged,
                    rejected,
                    List.copyOf(columns),
                    media,
                    rows,
                    preview,
                    reader);
        }
    }
}
