/**
 * Facts of procedure in, explained time limits out. Stability: preview.
 */
@NullMarked
package fr.mediation.examples.quickstart.deadlines;

import org.jspecify.annotations.NullMarked;
