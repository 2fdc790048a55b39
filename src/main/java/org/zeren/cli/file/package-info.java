/**
 * The files of the command line: documents and records that are read, records that are
 * written, corrections beside them, and what a person reviews.
 */
@NullMarked
package org.zeren.cli.file;

import org.jspecify.annotations.NullMarked;
