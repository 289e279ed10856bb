package com.listwright.writing.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.account.Plan;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

class ExportWebTest extends ScriptedWebTest {
    private static final String TRUE = "Three bedrooms and two full baths.";

    private Office office;

    @BeforeEach
    void come() {
        writer.writes(TRUE);
        office = office(Plan.SOLO);
    }

    private String piece(String channel) {
        return "/api/v1/pieces/" + office.written(channel).textAt("pieces.0.id");
    }

    @Test
    void nobodyAndNoNeighbourGetsAFile() {
        var piece = piece("website");
        visitor().get(piece + "/export").isProblem(401, "unauthenticated");
        signedIn(CY).get(piece + "/export?format=pdf").isProblem(404, "not-found");
        office.owner().get(piece + "/export?format=exe").isProblem(400, "invalid-parameter");
    }

    @Test
    void whatMustNotGoOutDoesNot() {
        var piece = piece("website");
        office.owner().patch(piece, "{\"text\": \"Nine bedrooms.\"}").is(200);
        office.owner().get(piece + "/export").isProblem(409, "not-ready");
    }

    @Test
    void aTextHasANameThatSomebodyFindsAgain() {
        var file = office.owner().get(piece("mls") + "/export?format=txt").is(200);
        assertThat(file.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"418-quillfeather-lane-mls.txt\"");
        assertThat(file.header("Content-Type")).startsWith("text/plain");
        assertThat(file.text()).isEqualTo(TRUE + "\n");
    }

    @Test
    void htmlNeverHoldsWhatSomebodyTypedAsATag() {
        var piece = piece("website");
        office.owner()
                .patch(piece, "{\"text\": \"Three bedrooms <b>& two</b> full baths.\"}")
                .is(200);
        var file = office.owner().get(piece + "/export?format=html").is(200);
        assertThat(file.text()).contains("&lt;b&gt;&amp; two").doesNotContain("<b>");
    }

    @Test
    void aWordFileOpensAndHoldsTheText() throws IOException {
        var file = office.owner().get(piece("website") + "/export?format=docx").is(200);
        assertThat(file.header("Content-Disposition")).contains("418-quillfeather-lane-website.docx");
        try (var document = new XWPFDocument(new ByteArrayInputStream(file.bytes()));
                var text = new XWPFWordExtractor(document)) {
            assertThat(text.getText()).contains(TRUE);
        }
    }

    @Test
    void aPdfHoldsTheText() throws IOException {
        var file = office.owner().get(piece("website") + "/export?format=pdf").is(200);
        assertThat(file.header("Content-Type")).startsWith("application/pdf");
        try (var pdf = new PdfReader(file.bytes())) {
            assertThat(new PdfTextExtractor(pdf).getTextFromPage(1)).contains("Three bedrooms");
        }
    }

    @Test
    void aFlyerIsOnePageWithTheFacts() throws IOException {
        writer.writes("Three bedrooms in Marrow Glen\n\n" + (TRUE + " ").repeat(25));
        var file = office.owner().get(piece("flyer") + "/export?format=pdf").is(200);
        try (var pdf = new PdfReader(file.bytes())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(new PdfTextExtractor(pdf).getTextFromPage(1)).contains("$389,000", "1,642");
        }
    }
}
