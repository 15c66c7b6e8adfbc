/**
 * One pass over the cases: what to count, and accumulators that merge. Raw figures, not for publication. Stability: preview.
 */
@NullMarked
package fr.mediation.reporting.aggregate;

import org.jspecify.annotations.NullMarked;
