/**
 * The whole content of one plan as plain immutable values: its rooms hold what it says,
 * and {@code yaml} the form that a person can review and correct. Facts only: titles,
 * names, numbers, locators; no sentences of the source.
 */
@NullMarked
package org.zeren.plan;

import org.jspecify.annotations.NullMarked;
