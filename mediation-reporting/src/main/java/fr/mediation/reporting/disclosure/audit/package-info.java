/**
 * An attacker to be run on a report before it is published; needs ojAlgo on the class path. Stability: preview.
 */
@NullMarked
package fr.mediation.reporting.disclosure.audit;

import org.jspecify.annotations.NullMarked;
