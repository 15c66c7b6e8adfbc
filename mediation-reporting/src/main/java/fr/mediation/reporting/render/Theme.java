/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.render;

/** The rules of the page: the palette as variables, then layout for wide screens, narrow ones and paper. */
final class Theme {

    private static final String RULES = """
            * { box-sizing: border-box; }
            html { scroll-behavior: auto; }
            body { margin: 0; font: 1rem/1.55 var(--font); color: var(--ink); background: var(--ground); }
            a { color: var(--accent); }
            a:focus-visible, .scroll:focus-visible { outline: 3px solid var(--series-2); outline-offset: 2px; }
            .skip { position: absolute; left: -100vw; }
            .skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: .5rem 1rem; z-index: 1; }
            .cover { background: var(--accent); color: var(--accent-ink); padding: 3.5rem max(1.5rem, calc(50vw - 34rem)) 3rem; }
            .cover .authority { margin: 0; font-size: 1.05rem; letter-spacing: .04em; text-transform: uppercase; }
            .cover h1 { margin: .6rem 0 .8rem; font-size: clamp(1.8rem, 4vw, 2.7rem); line-height: 1.15; max-width: 22em; text-wrap: balance; }
            .cover .extracted { margin: 0; }
            main, nav.contents, footer { max-width: 71rem; margin: 0 auto; padding: 0 1.5rem; }
            nav.contents { margin-top: 2rem; }
            nav.contents h2 { font-size: 1.1rem; margin: 0 0 .5rem; }
            nav.contents > ol { columns: 3 18rem; column-gap: 2.5rem; padding-left: 1.2rem; margin: 0; }
            nav.contents > ol > li { break-inside: avoid; margin-bottom: .8rem; font-weight: 600; }
            nav.contents ul { list-style: none; padding: 0; margin: .2rem 0 0; font-weight: 400; font-size: .92rem; }
            nav.contents ul li { margin: .15rem 0; }
            main h2 { font-size: 1.7rem; line-height: 1.2; color: var(--accent); margin: 3rem 0 1.2rem; padding-bottom: .4rem; border-bottom: 3px solid var(--accent); }
            .key-figures ul { list-style: none; margin: 0; padding: 0; display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); }
            .key-figures li { background: var(--paper); border: 1px solid var(--line); border-top: 4px solid var(--accent); padding: 1rem 1.1rem; }
            .key-figures strong { display: block; font-size: 2.3rem; line-height: 1.1; color: var(--accent); font-variant-numeric: tabular-nums; }
            .key-figures span { color: var(--soft); }
            .block { background: var(--paper); border: 1px solid var(--line); padding: 1.5rem clamp(1rem, 3vw, 1.6rem); margin: 0 0 1.5rem; }
            .block h3 { margin: 0 0 .3rem; font-size: 1.25rem; line-height: 1.25; }
            .block .scope { margin: 0; color: var(--soft); font-size: .93rem; }
            .block .note { margin: .9rem 0 0; color: var(--soft); font-size: .88rem; }
            .sentences { margin: 1rem 0 0; padding-left: 1.2rem; }
            .block > p { max-width: 46rem; }
            .block > h4 { margin: 1.2rem 0 .3rem; font-size: 1.05rem; }
            .block > .pair, .block > .single, .block > .scroll { margin-top: 1.1rem; }
            .block > .pair + p, .block > .single + p { color: var(--soft); font-size: .93rem; }
            .events { margin: .9rem 0 0; padding: .6rem 1rem .6rem 2rem; border-left: 4px solid var(--series-2); font-size: .93rem; }
            .compared { margin-top: 1.3rem; padding-top: 1rem; border-top: 1px solid var(--line); }
            .compared h4 { margin: 0 0 .5rem; font-size: 1rem; }
            .steps { list-style: none; counter-reset: step; margin: 1rem 0 0; padding: 0; max-width: 46rem; }
            .steps li { counter-increment: step; position: relative; padding: .15rem 0 1.3rem 3.4rem; }
            .steps li::before { content: counter(step); position: absolute; left: 0; top: 0; width: 2.1rem; line-height: 2.1rem; text-align: center; border-radius: 50%; background: var(--accent); color: var(--accent-ink); font-weight: 700; }
            .steps li:not(:last-child)::after { content: ""; position: absolute; left: 1rem; top: 2.1rem; bottom: 0; border-left: 2px solid var(--line); }
            .pair { display: grid; gap: 1.5rem 2rem; grid-template-columns: minmax(0, 27rem) minmax(0, 1fr); align-items: start; }
            figure { margin: 0; }
            svg.chart { display: block; width: 100%; max-width: 27rem; height: auto; }
            svg.chart text { font: 13px var(--font); fill: var(--ink); }
            svg.chart .v { font-weight: 600; }
            svg.chart .axis { stroke: var(--soft); stroke-width: 1; }
            svg.chart .s1 { fill: var(--series-1); }
            svg.chart .s2 { stroke: var(--series-2); stroke-width: 1; }
            svg.chart .s3 { fill: var(--series-3); }
            svg.chart .s4 { fill: var(--series-4); }
            svg.chart .hatch-ground { fill: var(--paper); }
            svg.chart .hatch-line { fill: var(--series-2); }
            .scroll { overflow-x: auto; }
            table { border-collapse: collapse; width: 100%; font-size: .95rem; }
            caption { text-align: left; color: var(--soft); font-size: .88rem; padding-bottom: .4rem; }
            th, td { padding: .42rem .6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
            thead th { border-bottom: 2px solid var(--accent); vertical-align: bottom; }
            tbody th { font-weight: 400; }
            .n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
            thead .n { white-space: normal; }
            .total th, .total td { font-weight: 700; border-bottom: 0; border-top: 2px solid var(--line); }
            abbr { text-decoration: none; font-style: italic; color: var(--soft); }
            .commentary { margin-top: 1.1rem; padding: .1rem 0 .1rem 1.1rem; border-left: 4px solid var(--accent); }
            .commentary h4 { margin: 0 0 .3rem; font-size: 1rem; }
            .commentary p { margin: .4rem 0; }
            .reading { margin-bottom: 3rem; }
            .reading p { max-width: 46rem; }
            code { overflow-wrap: anywhere; font-size: .85rem; }
            footer { padding-bottom: 2rem; color: var(--soft); font-size: .9rem; }
            @media (max-width: 48rem) { .pair { grid-template-columns: minmax(0, 1fr); } }
            @media print {
              @page { size: A4; margin: 16mm 14mm; }
              body { background: var(--paper); font-size: 10pt; }
              .skip { display: none; }
              .cover { padding: 1.5rem; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
              svg.chart { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
              main, nav.contents, footer { max-width: none; padding: 0; }
              .block { border: 0; padding: 0; margin-bottom: 1.6rem; break-inside: avoid; }
              main h2 { break-after: avoid; }
              .steps li::before { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
              .pair { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
              .scroll { overflow: visible; }
              .key-figures { break-inside: avoid; }
            }
            """;

    private Theme() {}

    /** All rules under a look, the host's last. */
    static String css(ReportLook look) {
        Palette p = look.palette();
        StringBuilder out = new StringBuilder(":root {");
        variable(out, "ink", p.ink());
        variable(out, "soft", p.soft());
        variable(out, "paper", p.paper());
        variable(out, "ground", p.ground());
        variable(out, "line", p.line());
        variable(out, "accent", p.accent());
        variable(out, "accent-ink", p.accentInk());
        for (int i = 0; i < p.series().size(); i++) {
            variable(out, "series-" + (i + 1), p.series().get(i));
        }
        out.append(" --font: \"Source Sans 3\", \"Segoe UI\", Roboto, \"Helvetica Neue\", Arial, sans-serif; }\n");
        out.append(RULES).append(look.styleSheet());
        return out.append(look.styleSheet().isEmpty() || look.styleSheet().endsWith("\n") ? "" : "\n")
                .toString();
    }

    private static void variable(StringBuilder out, String name, String colour) {
        out.append(" --").append(name).append(": ").append(colour).append(';');
    }
}
