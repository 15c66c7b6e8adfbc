/**
 * The yearly activity report: which tables, in which order, under which headings. Stability: preview.
 */
@NullMarked
package fr.mediation.reporting.annual;

import org.jspecify.annotations.NullMarked;
