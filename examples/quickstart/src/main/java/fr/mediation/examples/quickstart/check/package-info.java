/**
 * Requests in, verdicts on admissibility and their time limits out. Stability: preview.
 */
@NullMarked
package fr.mediation.examples.quickstart.check;

import org.jspecify.annotations.NullMarked;
