/**
 * Results out: whole files or none, lines as they come, progress for who waits. Stability: preview.
 */
@NullMarked
package fr.mediation.examples.quickstart.output;

import org.jspecify.annotations.NullMarked;
