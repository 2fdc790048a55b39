/**
 * Finds tables, those that the format told of and those that plain text only shows, and
 * says which places each cell covers.
 */
@NullMarked
package org.zeren.document.table;

import org.jspecify.annotations.NullMarked;
