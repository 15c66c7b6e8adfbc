/**
 * Protected figures written out: HTML with charts, JSON. The same numbers everywhere. Stability: preview.
 */
@NullMarked
package fr.mediation.reporting.render;

import org.jspecify.annotations.NullMarked;
