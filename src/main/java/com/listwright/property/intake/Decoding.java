package com.listwright.property.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The letters of a file of which nobody said how it is written: by its mark, and without one as UTF-8 or Windows-1252.
 */
final class Decoding {
    private static final int MARK = 4;

    private Decoding() {}

    static Reader of(InputStream stream) throws IOException {
        var bytes = new BufferedInputStream(stream, 1 << 16);
        bytes.mark(MARK);
        var head = bytes.readNBytes(MARK);
        bytes.reset();
        if (starts(head, 0xEF, 0xBB, 0xBF)) {
            bytes.skipNBytes(3);
            return new MixedReader(bytes);
        }
        if (starts(head, 0xFF, 0xFE) || (head.length == MARK && head[0] != 0 && head[1] == 0 && head[3] == 0)) {
            return wide(bytes, StandardCharsets.UTF_16LE, starts(head, 0xFF, 0xFE));
        }
        if (starts(head, 0xFE, 0xFF) || (head.length == MARK && head[0] == 0 && head[1] != 0 && head[2] == 0)) {
            return wide(bytes, StandardCharsets.UTF_16BE, starts(head, 0xFE, 0xFF));
        }
        return new MixedReader(bytes);
    }

    private static Reader wide(InputStream bytes, Charset charset, boolean marked) throws IOException {
        bytes.skipNBytes(marked ? 2 : 0);
        return new InputStreamReader(bytes, charset);
    }

    private static boolean starts(byte[] head, int... mark) {
        if (head.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
