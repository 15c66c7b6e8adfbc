/**
 * Exact figures and how they are printed: rationals, rounding policies, numbers and dates in words. Stability: preview.
 */
@NullMarked
package fr.mediation.reporting.figure;

import org.jspecify.annotations.NullMarked;
