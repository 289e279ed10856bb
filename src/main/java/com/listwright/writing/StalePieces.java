package com.listwright.writing;

import com.listwright.platform.Tenancy;
import com.listwright.property.FactsCorrected;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;

/** Recall: a text that rests on a fact which is another one now turns stale, together with the correction. */
@Singleton
class StalePieces {
    private final PieceRepository pieces;
    private final WritingJson json;
    private final Tenancy tenancy;

    StalePieces(PieceRepository pieces, WritingJson json, Tenancy tenancy) {
        this.pieces = pieces;
        this.json = json;
        this.tenancy = tenancy;
    }

    @EventListener
    void recall(FactsCorrected news) {
        tenancy.in(news.account(), () -> pieces.recall(news.account(), news.property(), json.write(news.fields())));
    }
}
