/**
 * The command line over the library: requests checked, time limits computed, the yearly report written. Stability: preview.
 */
@NullMarked
package fr.mediation.examples.quickstart;

import org.jspecify.annotations.NullMarked;
