/**
 * Options that several commands have: which graph, settings of the application, the
 * version.
 */
@NullMarked
package org.zeren.cli.option;

import org.jspecify.annotations.NullMarked;
