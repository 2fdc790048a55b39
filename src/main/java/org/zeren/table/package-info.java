/**
 * Tables that leave or come back as files: CSV, XLSX and JSON go out row by row, CSV and
 * XLSX come in. What a table is about, this room does not know.
 */
@NullMarked
package org.zeren.table;

import org.jspecify.annotations.NullMarked;
