/**
 * Rows of a host, read in constant memory: what was kept, what was refused and where. Stability: preview.
 */
@NullMarked
package fr.mediation.reporting.source;

import org.jspecify.annotations.NullMarked;
