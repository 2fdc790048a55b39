/**
 * The record as a file, and what a person sets right in one. In goes a plan record or
 * YAML; the other comes out, or one line that names the file and the place.
 */
@NullMarked
package org.zeren.plan.yaml;

import org.jspecify.annotations.NullMarked;
