package com.listwright.partner.reso;

import com.listwright.account.Caller;
import com.listwright.platform.Tenancy;
import com.listwright.property.Properties;
import com.listwright.property.PropertyId;
import com.listwright.writing.Piece;
import com.listwright.writing.Pieces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The door to homes as RESO records. */
@Singleton
public class ResoRecords {
    private static final String CHANNEL = "mls";
    private static final int LOOKED_AT = 20;

    private final Properties properties;
    private final Pieces pieces;
    private final Tenancy tenancy;

    ResoRecords(Properties properties, Pieces pieces, Tenancy tenancy) {
        this.properties = properties;
        this.pieces = pieces;
        this.tenancy = tenancy;
    }

    public Optional<ResoRecord> find(Caller caller, PropertyId id) {
        return tenancy.in(
                caller.account(),
                () -> properties.find(caller, id).map(home -> ResoRecord.of(home, Remarks.of(written(caller, id)))));
    }

    /** What was written for a test is for programs that are tested. */
    private List<Piece> written(Caller caller, PropertyId id) {
        return pieces.ofProperty(caller, id, CHANNEL, LOOKED_AT).stream()
                .filter(piece -> caller.isTest() || !piece.test())
                .toList();
    }
}
