/**
 * What every command shares: its streams, its clock, its language, its exit codes. Stability: preview.
 */
@NullMarked
package fr.mediation.examples.quickstart.terminal;

import org.jspecify.annotations.NullMarked;
