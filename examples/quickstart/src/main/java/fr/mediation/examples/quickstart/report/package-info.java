/**
 * Cases in, the yearly activity report out. Stability: preview.
 */
@NullMarked
package fr.mediation.examples.quickstart.report;

import org.jspecify.annotations.NullMarked;
