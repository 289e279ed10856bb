package com.listwright.writing.export;

import com.listwright.account.Caller;
import com.listwright.metering.PieceId;
import com.listwright.property.fact.Facts;
import com.listwright.writing.Kits;
import com.listwright.writing.Piece;
import com.listwright.writing.Pieces;
import com.listwright.writing.Version;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/** The door: a piece that may go out, as a file. */
@Singleton
public class Exports {
    /** What asking for a file came to. */
    public sealed interface Exporting {
        record Made(String name, String mediaType, byte[] bytes) implements Exporting {}

        /** The gates hold it back. */
        record NotReady() implements Exporting {}

        record NothingWritten() implements Exporting {}

        record NoSuchPiece() implements Exporting {}
    }

    private static final String FLYER = "flyer";

    private final Pieces pieces;
    private final Kits kits;

    Exports(Pieces pieces, Kits kits) {
        this.pieces = pieces;
        this.kits = kits;
    }

    public Exporting export(Caller caller, PieceId id, Format format) {
        return pieces.find(caller, id)
                .map(piece -> export(caller, piece, format))
                .orElseGet(Exporting.NoSuchPiece::new);
    }

    private Exporting export(Caller caller, Piece piece, Format format) {
        var version = piece.current();
        if (version == null) {
            return new Exporting.NothingWritten();
        }
        if (version.judged().isBlocked()) {
            return new Exporting.NotReady();
        }
        var facts = kits.find(caller, piece.kit()).orElseThrow().commission().facts();
        var sheet = new Sheet(title(piece, facts), piece, version.draft(), facts);
        return new Exporting.Made(name(piece, facts, format), format.mediaType(), bytes(sheet, format, piece, version));
    }

    private static byte[] bytes(Sheet sheet, Format format, Piece piece, Version version) {
        return switch (format) {
            case TXT -> sheet.text().getBytes(StandardCharsets.UTF_8);
            case HTML ->
                (piece.channel().equals("email")
                                ? EmailHtml.of(version.draft(), piece.signature(), piece.language())
                                : sheet.html())
                        .getBytes(StandardCharsets.UTF_8);
            case DOCX -> WordFile.of(sheet);
            case PDF -> piece.channel().equals(FLYER) ? PdfFile.flyer(sheet) : PdfFile.of(sheet);
        };
    }

    private static String title(Piece piece, Facts facts) {
        return facts.text("UnparsedAddress").orElse("Home") + ", " + piece.channel();
    }

    /** {@code 418-quillfeather-lane-mls.docx}. */
    static String name(Piece piece, Facts facts, Format format) {
        var street = facts.text("UnparsedAddress")
                .map(address -> address.replaceFirst(",.*", ""))
                .orElse("home");
        var plain = Normalizer.normalize(street, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip()
                .replace(' ', '-');
        return (plain.isEmpty() ? "home" : plain) + "-" + piece.channel() + "." + format;
    }
}
