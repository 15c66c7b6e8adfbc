/**
 * One pass over many records: each is answered or refused by itself. Stability: preview.
 */
@NullMarked
package fr.mediation.examples.quickstart.batch;

import org.jspecify.annotations.NullMarked;
