package com.listwright.partner.bulk;

import com.listwright.account.Caller;
import com.listwright.partner.bulk.BulkJob.Rejected;
import com.listwright.property.Properties;
import com.listwright.property.PropertyId;
import com.listwright.property.PropertyImport;
import com.listwright.property.PropertyImport.Landed;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Finds or keeps the homes of a new job, and says of every line which home it is or why it is none. */
@Singleton
class BulkIntake {
    /** The lines that are homes, each home once, and what is wrong with the others. */
    record Taken(List<Landed> homes, List<Rejected> rejected) {}

    private final PropertyImport imports;
    private final Properties properties;

    BulkIntake(PropertyImport imports, Properties properties) {
        this.imports = imports;
        this.properties = properties;
    }

    Taken take(Caller caller, BulkHomes homes) {
        return switch (homes) {
            case BulkHomes.Brought(var records) -> {
                var landing = imports.land(caller, records);
                var rejected = new ArrayList<Rejected>();
                landing.rejected()
                        .forEach(it -> rejected.add(
                                new Rejected(Objects.requireNonNullElse(it.line(), 1), it.field(), it.reason())));
                yield once(landing.landed(), rejected);
            }
            case BulkHomes.Known(var ids) -> known(caller, ids);
        };
    }

    private Taken known(Caller caller, List<String> ids) {
        var wanted = ids.stream().map(PropertyId::parse).toList();
        var there = properties.ofThese(
                caller, wanted.stream().flatMap(Optional::stream).toList());
        var landed = new ArrayList<Landed>();
        var rejected = new ArrayList<Rejected>();
        for (int place = 0; place < wanted.size(); place++) {
            var line = place + 1;
            wanted.get(place)
                    .filter(there::contains)
                    .ifPresentOrElse(
                            id -> landed.add(new Landed(line, id)),
                            () -> rejected.add(
                                    new Rejected(line, "propertyIds", "is no home of yours, or one in the archive")));
        }
        return once(landed, rejected);
    }

    private static Taken once(List<Landed> landed, List<Rejected> rejected) {
        Map<PropertyId, Integer> lines = new HashMap<>();
        var homes = new ArrayList<Landed>();
        for (var home : landed) {
            var before = lines.putIfAbsent(home.property(), home.line());
            if (before == null) {
                homes.add(home);
            } else {
                rejected.add(new Rejected(home.line(), null, "is the same home as line " + before));
            }
        }
        return new Taken(homes, rejected);
    }
}
