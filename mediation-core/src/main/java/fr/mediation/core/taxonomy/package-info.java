/**
 * Versioned lists of codes with their labels: domains, channels, directorates, territories, bodies. Stability: preview.
 */
@NullMarked
package fr.mediation.core.taxonomy;

import org.jspecify.annotations.NullMarked;
