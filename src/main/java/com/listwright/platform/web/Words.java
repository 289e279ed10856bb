package com.listwright.platform.web;

import java.util.Locale;

/** How a Java constant is spelled on the wire. */
public final class Words {
    private Words() {}

    public static String of(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
