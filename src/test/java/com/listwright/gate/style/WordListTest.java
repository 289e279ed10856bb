package com.listwright.gate.style;

import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.gate.Candidate;
import com.listwright.gate.Part;
import com.listwright.gate.Passage;
import com.listwright.gate.Severity;
import com.listwright.gate.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordListTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        stunning        | A stunningly lit porch.              | stunningly
        stunning        | The view stuns.                      | stuns
        STUNNING        | a Stunning view                      | Stunning
        cozy            | Cozier than it looks.                | Cozier
        cozy            | The coziest room, cozily lit.        | coziest, cozily
        cozier          | A cozy room.                         | cozy
        gem             | One of the gems here.                | gems
        gems            | This gem.                            | gem
        gem             | The gem's porch.                     | gem
        boast           | It boasts a porch, boasting shade.   | boasts, boasting
        boasts          | It boasted a porch.                  | boasted
        boasting        | They boast.                          | boast
        nestled         | It nestles there, nestling in.       | nestles, nestling
        nestle          | Nestled there.                       | Nestled
        offers          | Offered now, offering much.          | Offered, offering
        luxury          | Luxuries inside.                     | Luxuries
        beautifully     | A beautiful porch.                   | beautiful
        beautiful       | Beautifully kept.                    | Beautifully
        incredible      | Incredibly near.                     | Incredibly
        incredibly      | An incredible yard.                  | incredible
        fantastic       | Fantastically kept.                  | Fantastically
        best            | A better one.                        | better
        large           | Larger rooms, the largest.           | Larger, largest
        larger          | A large room.                        | large
        big             | Bigger, the biggest.                 | Bigger, biggest
        hidden gem      | Two hidden gems here.                | hidden gems
        hidden gem      | A hidden, quiet gem.                 | -
        must-see        | A must see home.                     | must see
        must see        | A must-see home.                     | must-see
        must-see        | Two must‑sees.                       | must‑sees
        must-see        | A mustsee.                           | mustsee
        turnkey         | A turn-key home, turn key.           | turn-key, turn key
        turn-key        | A turnkey home.                      | turnkey
        state-of-the-art| State of the art kitchen.            | State of the art
        won't last      | It won’t last.                       | won’t last
        won’t last      | It won't last.                       | won't last
        seller's market | In a sellers’ market.                | sellers’ market
        seller's market | In a seller’s market.                | seller’s market
        spa-like        | A spa–like bath.                     | spa–like
        charming        | A ＣＨＡＲＭＩＮＧ porch.               | ＣＨＡＲＭＩＮＧ
        charming        | A charm\u00ading porch.              | charm\u00ading
        café            | The cafe, the cafés.                 | cafe, cafés
        dream home      | Dream  homes.                        | Dream  homes
        —               | Quiet — and near.                    | —
        hermoso         | Una cocina hermosa, hermosísima.     | hermosa, hermosísima
        acogedor        | Salas acogedoras, muy acogedoras.    | acogedoras, acogedoras
        espectacular    | Vistas espectaculares.               | espectaculares
        art             | A party in the cart, Arthur, partly. | -
        art             | Artists, smart, artful, depart.      | -
        gem             | Management, gemini.                  | -
        park            | Parking for two.                     | -
        live            | The living room, lively.             | -
        love            | A lovely porch.                      | -
        near            | Nearly new.                          | -
        own             | The owner.                           | -
        show            | A walk-in shower.                    | -
        dine            | The dining room.                     | -
        list            | The listing.                         | -
        build           | The building.                        | -
        even            | An evening there.                    | -
        be              | The bed is a bee.                    | -
        see             | Seed and seer.                       | -
        fee             | A feed store.                        | -
        daily           | A day there.                         | -
        star            | Staring up.                          | -
        car             | Cared for.                           | -
        up              | The upper floor.                     | -
        low             | The lower lawn.                      | -
        lower           | The lawn is low.                     | -
        home            | A homey porch, homely.               | -
        must see        | You must. See it.                    | -
        away            | A way in.                            | -
        dream home      | A dream of a home.                   | -
        cozy            | Cosy is another word.                | -
        perfect         | Perfection, imperfect.               | -
        """)
    void wordsAreHeardInTheirFormsAndNeverInOtherWords(String listed, String text, String heard) {
        var read = text.replace("\\u00ad", "\u00ad");
        var expected = heard.equals("-") ? "" : heard.replace("\\u00ad", "\u00ad");
        var list = WordList.of(List.of(listed));
        assertThat(String.join(
                        ", ",
                        list.in(new Passage(Part.TEXT, read)).stream()
                                .map(Span::quote)
                                .toList()))
                .isEqualTo(expected);
        assertThat(list.isIn(read)).isEqualTo(!expected.isEmpty());
    }

    @Test
    void theGateWarnsOfEachOnce() {
        var text = Candidate.of("A stunningly hidden gem, truly a gem.")
                .avoiding(List.of("stunning", "gem", "hidden gem", "", "  ", "-"));
        assertThat(new StyleGate().judge(text).findings())
                .filteredOn(finding -> finding.rule().equals("avoided"))
                .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.WARN))
                .extracting(finding -> finding.span().quote())
                .containsExactly("stunningly", "hidden gem", "gem");
    }
}
