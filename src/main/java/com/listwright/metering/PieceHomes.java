package com.listwright.metering;

import com.listwright.platform.AccountId;
import java.util.Collection;
import java.util.Map;

/** Of which homes pieces are: the meter knows pieces alone, whoever has them written knows the rest. */
public interface PieceHomes {
    /** The address of each as it was when the piece was ordered; nothing of those that are gone or have none. */
    Map<PieceId, String> addresses(AccountId account, Collection<PieceId> pieces);
}
