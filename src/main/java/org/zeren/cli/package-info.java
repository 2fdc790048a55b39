/**
 * The command line: {@code serve}, {@code import}, {@code remove}, {@code audit} and
 * {@code extract}, each with its exit status.
 */
@NullMarked
package org.zeren.cli;

import org.jspecify.annotations.NullMarked;
