/**
 * What a host hands over: one flat row a case, in codes, with the lists that give them a label. Stability: preview.
 */
@NullMarked
package fr.mediation.reporting.record;

import org.jspecify.annotations.NullMarked;
