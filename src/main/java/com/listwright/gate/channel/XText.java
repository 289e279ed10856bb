package com.listwright.gate.channel;

import com.twitter.twittertext.TwitterTextParser;

/** A text as X counts it. */
final class XText {
    /** The library looks for links with regular expressions: what is far too long in any case is not shown to it. */
    private static final int LOOKED_AT = 10_000;

    private XText() {}

    static int weight(String text) {
        if (text.length() > LOOKED_AT) {
            return text.codePoints().map(XText::weight).sum();
        }
        return TwitterTextParser.parseTweet(text).weightedLength;
    }

    private static int weight(int letter) {
        return letter <= 4351
                        || (letter >= 8192 && letter <= 8205)
                        || (letter >= 8208 && letter <= 8223)
                        || (letter >= 8242 && letter <= 8247)
                ? 1
                : 2;
    }
}
