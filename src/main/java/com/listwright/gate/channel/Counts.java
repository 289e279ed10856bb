package com.listwright.gate.channel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What a text counts where it is to appear, and what may be counted there at most. */
public record Counts(
        int characters,
        OptionalInt limit,
        OptionalInt weighted,
        OptionalInt segments,
        Optional<String> encoding,
        int hashtags) {

    public static Counts of(String text, Optional<Channel> channel, OptionalInt limit) {
        var sms = channel.filter(it -> it.countedIn() == Measure.UNITS).map(it -> SmsText.of(text));
        return new Counts(
                characters(text),
                limit,
                channel.filter(it -> it.countedIn() == Measure.WEIGHTED)
                        .map(it -> OptionalInt.of(XText.weight(text)))
                        .orElse(OptionalInt.empty()),
                sms.map(message -> OptionalInt.of(message.segments())).orElse(OptionalInt.empty()),
                sms.map(message -> message.encoding().label()),
                hashtags(text));
    }

    /** Code points; a line break is one, however it is written. */
    static int characters(String text) {
        var count = text.codePointCount(0, text.length());
        for (int place = text.indexOf("\r\n"); place >= 0; place = text.indexOf("\r\n", place + 2)) {
            count--;
        }
        return count;
    }

    /** Where the character stands that comes after so many. */
    static int placeOf(String text, int characters) {
        var place = 0;
        for (int count = 0; count < characters && place < text.length(); count++) {
            place += text.startsWith("\r\n", place) ? 2 : Character.charCount(text.codePointAt(place));
        }
        return place;
    }

    static int hashtags(String text) {
        return tags(text).size();
    }

    /** Number signs, at the start or after something that is no letter, before a word that is not all digits. */
    static List<Integer> tags(String text) {
        List<Integer> places = new ArrayList<>();
        for (int place = text.indexOf('#'); place >= 0; place = text.indexOf('#', place + 1)) {
            if ((place == 0 || !isPartOfTag(text.codePointBefore(place))) && tagAt(text, place + 1)) {
                places.add(place);
            }
        }
        return places;
    }

    static int endOfTag(String text, int start) {
        var end = start + 1;
        while (end < text.length() && isPartOfTag(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean tagAt(String text, int start) {
        var place = start;
        while (place < text.length() && isPartOfTag(text.codePointAt(place))) {
            if (Character.isLetter(text.codePointAt(place))) {
                return true;
            }
            place += Character.charCount(text.codePointAt(place));
        }
        return false;
    }

    private static boolean isPartOfTag(int letter) {
        return Character.isLetterOrDigit(letter) || letter == '_' || letter == '&';
    }
}
