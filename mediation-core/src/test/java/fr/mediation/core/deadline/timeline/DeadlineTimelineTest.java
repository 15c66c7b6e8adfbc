/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.core.deadline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.deadline.DeadlineContext;
import fr.mediation.core.deadline.Deadlines;
import fr.mediation.core.deadline.facts.Appeal;
import fr.mediation.core.deadline.facts.Claim;
import fr.mediation.core.deadline.facts.Decision;
import fr.mediation.core.deadline.facts.Mediation;
import fr.mediation.core.deadline.facts.ProceduralFacts;
import fr.mediation.core.wording.Language;
import fr.mediation.core.wording.Wording;
import fr.mediation.core.wording.WrittenDate;
import java.io.StringReader;
import java.time.LocalDate;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

@DisplayName("RGAA 1.1: the limits of a case as a drawing with its text")
class DeadlineTimelineTest {

    private static final LocalDate AS_OF = LocalDate.of(2025, 6, 2);

    private static DeadlineTimeline timeline(ProceduralFacts facts) {
        return new DeadlineTimeline(
                facts,
                Deadlines.compute(facts, DeadlineContext.of(AS_OF)).orThrow().deadlines(),
                AS_OF);
    }

    private static ProceduralFacts mediated() {
        return ProceduralFacts.of(Decision.notified(LocalDate.of(2025, 1, 10)))
                .with(Appeal.recoursGracieux().sentOn(LocalDate.of(2025, 1, 20)).receivedOn(LocalDate.of(2025, 1, 22)))
                .with(Mediation.territorial(LocalDate.of(2025, 3, 5)).agreedOn(LocalDate.of(2025, 3, 25)));
    }

    private static Element parsed(String markup) throws Exception {
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(markup)));
        return document.getDocumentElement();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyMarkIsDrawnWrittenAndListed(Language language) throws Exception {
        DeadlineTimeline timeline = timeline(mediated());
        var marks = Marks.of(timeline.facts(), timeline.deadlines());
        assertThat(marks).extracting(Mark::kind).contains(Mark.Kind.EVENT, Mark.Kind.BOTH);
        Element section = parsed(timeline.html(language));
        Element svg = (Element) section.getElementsByTagName("svg").item(0);
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isNotBlank();
        String description = svg.getElementsByTagName("desc").item(0).getTextContent();
        Element list = (Element) section.getElementsByTagName("ol").item(0);
        assertThat(list.getElementsByTagName("li").getLength()).isEqualTo(marks.size());
        assertThat(svg.getElementsByTagName("circle").getLength()
                        + svg.getElementsByTagName("path").getLength())
                .isEqualTo(marks.size());
        for (Mark mark : marks) {
            String day = WrittenDate.of(mark.day()).in(language);
            for (String words : new String[] {description, list.getTextContent(), svg.getTextContent()}) {
                assertThat(words).contains(day, mark.label().in(language));
            }
        }
    }

    @Test
    void legalAndPrudentDatesDifferByShapeAndByWords() {
        String svg = timeline(ProceduralFacts.of(Decision.notified(LocalDate.of(2024, 12, 30))))
                .svg(Language.FR);
        assertThat(svg)
                .contains(">date prudente : 28 février 2025<", ">date légale : 3 mars 2025<")
                .contains("m-8 0 h16 l-8 14 z", "l9 9 l-9 9 l-9 -9 z");
    }

    @Test
    void theDaysAreInOrder() throws Exception {
        Element list = (Element) parsed(timeline(mediated()).html(Language.EN))
                .getElementsByTagName("ol")
                .item(0);
        var times = list.getElementsByTagName("time");
        for (int i = 1; i < times.getLength(); i++) {
            assertThat(((Element) times.item(i)).getAttribute("datetime"))
                    .isGreaterThanOrEqualTo(((Element) times.item(i - 1)).getAttribute("datetime"));
        }
    }

    @Test
    void holdsNoScriptNoStyleAndNoAddressAndIsTheSameTwice() {
        String html = timeline(mediated()).html(Language.FR);
        assertThat(html.replace("xmlns=\"http://www.w3.org/2000/svg\"", ""))
                .doesNotContain("<script", "style", "href", "http");
        assertThat(timeline(mediated()).html(Language.FR)).isEqualTo(html);
    }

    @Test
    void withoutAnyDateItStillStands() throws Exception {
        String html = timeline(ProceduralFacts.none()).html(Language.FR);
        assertThat(parsed(html).getElementsByTagName("path").getLength()).isZero();
        assertThat(html).contains("aucune date à ce jour", "Situation au 2 juin 2025");
    }

    @Test
    void centuriesHaveFewTicks() throws Exception {
        ProceduralFacts facts = ProceduralFacts.of(Claim.quadriennale(LocalDate.of(1901, 5, 10)));
        Element svg = parsed(timeline(facts).svg(Language.FR));
        assertThat(svg.getElementsByTagName("line").getLength()).isBetween(3, 10);
    }

    @Test
    void whatIsWrittenIsEscaped() {
        assertThat(Markup.escaped(new Wording("a<b>&\"c\"", "x"), Language.FR))
                .isEqualTo("a&lt;b&gt;&amp;&quot;c&quot;");
    }
}
