package com.listwright.property.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** UTF-8; a byte that cannot be UTF-8 is read as Windows-1252, wherever in a long file the first one stands. */
final class MixedReader extends Reader {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final InputStream stream;
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 15).flip();
    private final CharsetDecoder utf8 = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private boolean ended;

    MixedReader(InputStream stream) {
        this.stream = stream;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        var chars = CharBuffer.wrap(target, offset, length);
        while (chars.position() == offset || (chars.hasRemaining() && bytes.hasRemaining())) {
            if (!ended && bytes.remaining() < 4) {
                fill();
            }
            if (!bytes.hasRemaining()) {
                break;
            }
            var result = utf8.decode(bytes, chars, ended);
            if (result.isError() || (result.isUnderflow() && ended && bytes.hasRemaining())) {
                oneByte(chars);
            } else if (result.isOverflow()) {
                break;
            }
        }
        int read = chars.position() - offset;
        return read == 0 && length > 0 ? -1 : read;
    }

    private void oneByte(CharBuffer chars) {
        utf8.reset();
        if (chars.hasRemaining()) {
            chars.put(WINDOWS.decode(ByteBuffer.wrap(new byte[] {bytes.get()})));
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = stream.read(bytes.array(), bytes.position(), bytes.remaining());
        if (read < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + read);
        }
        bytes.flip();
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
