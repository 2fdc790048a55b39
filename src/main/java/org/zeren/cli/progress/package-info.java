/**
 * The command {@code progress}: the form goes out by {@code form} and comes back by
 * {@code import}.
 */
@NullMarked
package org.zeren.cli.progress;

import org.jspecify.annotations.NullMarked;
