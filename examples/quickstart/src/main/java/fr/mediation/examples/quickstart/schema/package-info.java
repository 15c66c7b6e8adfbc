/**
 * The JSON Schemas of what this program reads and writes. Stability: preview.
 */
@NullMarked
package fr.mediation.examples.quickstart.schema;

import org.jspecify.annotations.NullMarked;
