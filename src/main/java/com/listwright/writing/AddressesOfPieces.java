package com.listwright.writing;

import com.listwright.metering.PieceHomes;
import com.listwright.metering.PieceId;
import com.listwright.platform.AccountId;
import com.listwright.platform.SqlArray;
import com.listwright.platform.Tenancy;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** For the ledger, whose readers know homes better than pieces. */
@Singleton
class AddressesOfPieces implements PieceHomes {
    private final PieceRepository pieces;
    private final Tenancy tenancy;

    AddressesOfPieces(PieceRepository pieces, Tenancy tenancy) {
        this.pieces = pieces;
        this.tenancy = tenancy;
    }

    @Override
    public Map<PieceId, String> addresses(AccountId account, Collection<PieceId> wanted) {
        var ids = SqlArray.of(wanted.stream().map(PieceId::value));
        return tenancy.in(
                account,
                () -> pieces.homes(account, ids).stream().collect(Collectors.toMap(PieceHome::id, PieceHome::address)));
    }
}
