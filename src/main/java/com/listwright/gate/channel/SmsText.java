package com.listwright.gate.channel;

/** A text as the telephone network counts it. One character outside the GSM alphabet makes all of them dearer. */
record SmsText(Encoding encoding, int units, int segments) {
    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String EXTENSION = "\f^{}\\[~]|€";

    enum Encoding {
        GSM_7("GSM-7", 160, 153),
        UCS_2("UCS-2", 70, 67);

        private final String label;
        private final int alone;
        private final int joined;

        Encoding(String label, int alone, int joined) {
            this.label = label;
            this.alone = alone;
            this.joined = joined;
        }

        String label() {
            return label;
        }
    }

    static SmsText of(String text) {
        var encoding = isGsm(text) ? Encoding.GSM_7 : Encoding.UCS_2;
        var units = text.length();
        if (encoding == Encoding.GSM_7) {
            units += (int) text.chars().filter(SmsText::isExtended).count();
        }
        return new SmsText(encoding, units, segments(text, encoding, units));
    }

    /** Where the first character stands that the GSM alphabet does not have, or -1. */
    static int firstOutside(String text) {
        for (int place = 0; place < text.length(); place++) {
            if (!isBasic(text.charAt(place)) && !isExtended(text.charAt(place))) {
                return place;
            }
        }
        return -1;
    }

    private static boolean isGsm(String text) {
        return firstOutside(text) < 0;
    }

    /** Neither an escaped character nor a pair of surrogates is split between two parts. */
    private static int segments(String text, Encoding encoding, int units) {
        if (units <= encoding.alone) {
            return 1;
        }
        var segments = 1;
        var filled = 0;
        var place = 0;
        while (place < text.length()) {
            var width = 1;
            var step = 1;
            if (encoding == Encoding.GSM_7) {
                width = isExtended(text.charAt(place)) ? 2 : 1;
            } else {
                width = step = Character.charCount(text.codePointAt(place));
            }
            if (filled + width > encoding.joined) {
                segments++;
                filled = 0;
            }
            filled += width;
            place += step;
        }
        return segments;
    }

    private static boolean isBasic(int letter) {
        return (letter >= 'a' && letter <= 'z') || letter == ' ' || BASIC.indexOf(letter) >= 0;
    }

    private static boolean isExtended(int letter) {
        return EXTENSION.indexOf(letter) >= 0;
    }
}
