/** Millions of cases into the tables of a report, by us and by peers. Stability: preview. */
@NullMarked
package fr.mediation.examples.benchmarks.reporting;

import org.jspecify.annotations.NullMarked;
