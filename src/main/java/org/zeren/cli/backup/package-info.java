/**
 * The backup as the command line sees it: {@code export --all DIR} and
 * {@code import DIR}.
 */
@NullMarked
package org.zeren.cli.backup;

import org.jspecify.annotations.NullMarked;
