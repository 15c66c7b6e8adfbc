/**
 * Everything at once, on the samples that ship with the program. Stability: preview.
 */
@NullMarked
package fr.mediation.examples.quickstart.demo;

import org.jspecify.annotations.NullMarked;
