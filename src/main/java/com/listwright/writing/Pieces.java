package com.listwright.writing;

import com.listwright.account.Caller;
import com.listwright.metering.PieceId;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The door to single pieces. */
@Singleton
public class Pieces {
    private final KitShelf shelf;

    Pieces(KitShelf shelf) {
        this.shelf = shelf;
    }

    public Optional<Piece> find(Caller caller, PieceId id) {
        return shelf.piece(caller.account(), id);
    }
}
