/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.render.pdf;

import fr.mediation.reporting.render.Palette;

/** The rules of paper: the same markup in CSS 2.1 and paged media, which is what the layout engine knows. */
final class PaperSheet {

    private static final String RULES = """
            @page { size: A4; margin: 18mm 16mm 18mm 16mm;
              @bottom-center { content: counter(page) " / " counter(pages); font-family: "FAMILY"; font-size: 8pt; color: SOFT; } }
            @page :first { @bottom-center { content: ""; } }
            body { margin: 0; font-family: "FAMILY"; font-size: 9.5pt; line-height: 1.45; color: INK; }
            a { color: ACCENT; text-decoration: none; }
            .cover { background: ACCENT; color: UPON; padding: 22mm 12mm 16mm 12mm; }
            .cover .authority { margin: 0; font-size: 11pt; }
            .cover h1 { margin: 5mm 0 5mm 0; font-size: 24pt; line-height: 1.2; }
            .cover .extracted { margin: 0; }
            .key-figures { margin-bottom: 8mm; }
            h2 { font-size: 16pt; line-height: 1.2; color: ACCENT; margin: 9mm 0 4mm 0; padding-bottom: 1.5mm; border-bottom: 0.7mm solid ACCENT; page-break-after: avoid; }
            h3 { font-size: 12pt; line-height: 1.25; margin: 0 0 1mm 0; page-break-after: avoid; }
            h4 { font-size: 9.5pt; margin: 0 0 1mm 0; page-break-after: avoid; }
            p { margin: 0 0 2mm 0; }
            nav.contents h2 { font-size: 13pt; margin-top: 8mm; }
            nav.contents ol { margin: 0; padding-left: 6mm; }
            nav.contents ol li { font-weight: bold; margin-bottom: 2mm; }
            nav.contents ul { list-style: none; margin: 0.5mm 0 0 0; padding: 0; }
            nav.contents ul li { font-weight: normal; margin: 0; font-size: 9pt; }
            nav.contents a:after { content: leader(".") target-counter(attr(href), page); color: SOFT; font-weight: normal; }
            main { page-break-before: always; }
            .key-figures h2 { margin-top: 0; }
            .key-figures ul { list-style: none; margin: 0; padding: 0; }
            .key-figures li { margin: 0 0 2mm 0; padding-left: 4mm; border-left: 1mm solid ACCENT; }
            .key-figures strong { font-size: 16pt; color: ACCENT; }
            .chapter + .chapter, .chapter + .reading { page-break-before: always; }
            .block { margin: 0 0 9mm 0; }
            .pair, .single { page-break-inside: avoid; }
            .scope { color: SOFT; font-size: 8.5pt; page-break-after: avoid; }
            .note { color: SOFT; font-size: 8.5pt; margin-top: 2mm; }
            .sentences { margin: 2mm 0 0 0; padding-left: 5mm; }
            .sentences li { margin-bottom: 0.8mm; }
            .events { margin: 2mm 0 0 0; padding-left: 5mm; }
            .compared { margin-top: 4mm; page-break-inside: avoid; }
            .steps { margin: 2mm 0 0 0; padding-left: 7mm; }
            .steps li { margin-bottom: 2mm; }
            .block h4 { margin-top: 3mm; }
            .block table { margin-top: 2mm; }
            figure { margin: 2mm 0 3mm 0; }
            svg { display: block; }
            table { border-collapse: collapse; width: 100%; font-size: 8.8pt; -fs-table-paginate: paginate; }
            caption { text-align: left; color: SOFT; font-size: 8.5pt; padding-bottom: 1mm; }
            th, td { padding: 1mm 2mm; border-bottom: 0.2mm solid LINE; text-align: left; vertical-align: top; }
            tr { page-break-inside: avoid; }
            thead th { border-bottom: 0.5mm solid ACCENT; vertical-align: bottom; }
            tbody th { font-weight: normal; }
            .n { text-align: right; }
            .total th, .total td { font-weight: bold; border-bottom: 0; border-top: 0.4mm solid LINE; }
            .commentary { margin-top: 3mm; padding-left: 4mm; border-left: 1mm solid ACCENT; }
            code { font-family: "FAMILY"; font-size: 7.5pt; word-wrap: break-word; }
            footer { margin-top: 6mm; color: SOFT; font-size: 8.5pt; }
            """;

    private PaperSheet() {}

    static String css(Palette palette) {
        return RULES.replace("FAMILY", OwnFont.FAMILY)
                .replace("ACCENT", palette.accent())
                .replace("UPON", palette.accentInk())
                .replace("INK", palette.ink())
                .replace("SOFT", palette.soft())
                .replace("LINE", palette.line());
    }
}
