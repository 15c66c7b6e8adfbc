/**
 * Statistical confidentiality: the only door from raw figures to what may be rendered. Stability: preview.
 */
@NullMarked
package fr.mediation.reporting.disclosure;

import org.jspecify.annotations.NullMarked;
