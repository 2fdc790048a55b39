/**
 * The schema, from its files to what runs: the SDL that clients see, and its root fields
 * wired to what answers them.
 */
@NullMarked
package org.zeren.api.schema;

import org.jspecify.annotations.NullMarked;
