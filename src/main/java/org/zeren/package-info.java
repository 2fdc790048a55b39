/**
 * Zeren's entry point. The house has four rooms in one direction, {@code document},
 * {@code extract}, {@code graph} and {@code api}, with the records of {@code plan} in
 * between.
 */
@NullMarked
package org.zeren;

import org.jspecify.annotations.NullMarked;
