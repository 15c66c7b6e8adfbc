/**
 * Records in: bytes nobody vouches for become values, or violations with their line and field. Stability: preview.
 */
@NullMarked
package fr.mediation.examples.quickstart.input;

import org.jspecify.annotations.NullMarked;
