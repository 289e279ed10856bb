package com.listwright.gate.grounding;

import com.listwright.gate.grounding.Numbers.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Known numbers as people write them. */
final class Figures {
    private Figures() {}

    /** The known number in the style of the one that was said. */
    static @Nullable String instead(Quantity said, double truth) {
        if (said.fraction() || said.plus()) {
            return null;
        }
        if (said.digits()) {
            return truth >= 1000 ? grouped(truth) : plain(truth);
        }
        if (truth < 0 || truth >= 100 || truth * 2 != Math.rint(truth * 2)) {
            return null;
        }
        var whole = Numbers.inWords((int) truth);
        return truth == Math.rint(truth) ? whole : truth > 1 ? whole + " and a half" : null;
    }

    static String plain(double number) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return "";
        }
        return number == Math.rint(number)
                ? String.valueOf((long) number)
                : BigDecimal.valueOf(number)
                        .setScale(2, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString();
    }

    static String grouped(double number) {
        var plain = plain(number);
        int point = plain.indexOf('.');
        var grouped = new StringBuilder(plain);
        for (int at = (point < 0 ? plain.length() : point) - 3; at > 0 && plain.charAt(at - 1) != '-'; at -= 3) {
            grouped.insert(at, ',');
        }
        return grouped.toString();
    }
}
