package com.listwright.writing;

import com.listwright.metering.PieceId;
import com.listwright.platform.AccountId;
import com.listwright.property.PropertyId;

/**
 * Published inside the transaction from which on a new text of a piece stands: written, edited, mended or taken back.
 */
public record PieceWritten(AccountId account, PieceId piece, PropertyId property, String channel, int version) {}
