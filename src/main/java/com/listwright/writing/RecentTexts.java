package com.listwright.writing;

import com.listwright.platform.AccountId;
import com.listwright.platform.Tenancy;
import com.listwright.property.PropertyId;
import com.listwright.writing.Writer.Kind;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * What an office said of its other homes lately, so that a text does not say it again. The built-in writer's sentences
 * are everybody's, and are not held against anybody.
 */
@Singleton
class RecentTexts {
    private static final int LATELY = 300;
    private static final int ENOUGH = 20;

    private final PieceRepository pieces;
    private final Tenancy tenancy;

    RecentTexts(PieceRepository pieces, Tenancy tenancy) {
        this.pieces = pieces;
        this.tenancy = tenancy;
    }

    List<String> beside(AccountId account, PropertyId home, String channel, Kind writer) {
        return switch (writer) {
            case MODEL -> tenancy.in(account, () -> pieces.recent(account, home, channel, LATELY, ENOUGH));
            case BUILT_IN -> List.of();
        };
    }
}
