package com.listwright.writing;

import com.listwright.platform.AccountId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** Reads samples into a style: what can be counted always, and what takes an ear where a model is there. */
@Singleton
class Styles {
    private final Stylist stylist;

    Styles(Stylist stylist) {
        this.stylist = stylist;
    }

    /** May take a few seconds. */
    Style of(AccountId account, List<String> samples) {
        var counted = counted(samples);
        return stylist.read(account, samples)
                .map(noticed -> new Style(
                        Stream.concat(counted.statements().stream(), noticed.statements().stream())
                                .toList(),
                        Style.Origin.MODEL,
                        noticed.model()))
                .orElse(counted);
    }

    static Style counted(List<String> samples) {
        return new Style(StyleCard.of(samples), Style.Origin.COUNTED, null);
    }
}
