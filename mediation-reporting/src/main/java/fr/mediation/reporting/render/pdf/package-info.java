/**
 * The report as an accessible PDF, through an optional library that no other package loads. Stability: preview.
 */
@NullMarked
package fr.mediation.reporting.render.pdf;

import org.jspecify.annotations.NullMarked;
