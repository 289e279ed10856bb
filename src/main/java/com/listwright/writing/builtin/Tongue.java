package com.listwright.writing.builtin;

import com.listwright.writing.OpenHouse;
import com.listwright.writing.builtin.Slot.Join;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;

/** What a language asks for between words: conjunctions, articles, numbers and dates. */
final class Tongue {
    private static final String DIGITS_LIKE_VOWELS = "8";

    private final Wordbook words;
    private final boolean spanish;

    Tongue(Wordbook words, boolean spanish) {
        this.words = words;
        this.spanish = spanish;
    }

    boolean spanish() {
        return spanish;
    }

    String conjunction(Join join, String next) {
        var lower = next.toLowerCase(Locale.ROOT);
        if (join == Join.OR) {
            return spanish && (lower.startsWith("o") || lower.startsWith("ho")) ? " u " : words.say("or");
        }
        boolean likeY = lower.startsWith("i") || (lower.startsWith("hi") && !lower.startsWith("hie"));
        return spanish && likeY ? " e " : words.say("and");
    }

    /** English: a or an, by how the next word sounds. */
    static String article(String next) {
        var word = next.toLowerCase(Locale.ROOT);
        if (Character.isDigit(word.charAt(0))) {
            boolean eighteen = (word.startsWith("18") || word.startsWith("11")) && soundsTeen(word);
            return word.startsWith(DIGITS_LIKE_VOWELS) || eighteen ? "an" : "a";
        }
        if (word.startsWith("one") || word.startsWith("uni") || word.startsWith("usda") || word.startsWith("u-")) {
            return "a";
        }
        if (word.startsWith("hoa") || word.startsWith("hvac") || word.startsWith("rv") || word.startsWith("fha")) {
            return "an";
        }
        return "aeiou".indexOf(word.charAt(0)) >= 0 ? "an" : "a";
    }

    /** 11 and 18 say a vowel, 110 and 1,800 do not; the years of the eighteenth hundred do. */
    private static boolean soundsTeen(String word) {
        int digits = 0;
        while (digits < word.length() && (Character.isDigit(word.charAt(digits)) || word.charAt(digits) == ',')) {
            digits++;
        }
        var number = word.substring(0, digits);
        return number.length() == 2
                || (number.length() == 4 && number.startsWith("18"))
                || (number.length() == 6 && number.indexOf(',') == 2);
    }

    /** Small numbers as words, as books print them. */
    String count(int number) {
        return number <= 10 ? words.say("number." + number) : grouped(BigDecimal.valueOf(number));
    }

    String grouped(BigDecimal number) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.US)).format(number);
    }

    String dollars(BigDecimal amount) {
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        return "$" + (whole ? grouped(amount) : grouped(amount.setScale(2, RoundingMode.HALF_UP)));
    }

    String day(LocalDate day) {
        return words.say("date")
                .replace("{month}", words.say("month." + day.getMonthValue()))
                .replace("{day}", String.valueOf(day.getDayOfMonth()))
                .replace("{year}", String.valueOf(day.getYear()));
    }

    /** {@code Saturday, November 28, from 1 pm to 3 pm}. */
    String showing(OpenHouse open) {
        return words.say("showing")
                .replace(
                        "{weekday}",
                        words.say("weekday." + open.date().getDayOfWeek().getValue()))
                .replace("{month}", words.say("month." + open.date().getMonthValue()))
                .replace("{day}", String.valueOf(open.date().getDayOfMonth()))
                .replace("{from}", hour(open.from()))
                .replace("{to}", hour(open.to()));
    }

    private String hour(LocalTime time) {
        return words.say(time.getHour() < 12 ? "hour.am" : "hour.pm")
                .replace("{hour}", OpenHouse.hour(time).split(" ", -1)[0]);
    }

    /** 14th; Spanish writes piso 14 and needs none. */
    static String rank(int number) {
        int tens = number % 100;
        var ending = tens >= 11 && tens <= 13
                ? "th"
                : switch (number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
        return number + ending;
    }
}
