/**
 * How the command line speaks: one file after another, progress, and each failure in one
 * line that names the input and what to do.
 */
@NullMarked
package org.zeren.cli.console;

import org.jspecify.annotations.NullMarked;
