/**
 * Reads a file and knows typography only: encodings, line and page breaks, headings,
 * paragraphs, tables, brackets. In goes a file, out comes an
 * {@link org.zeren.document.Outline} whose every character knows its place in the source.
 */
@NullMarked
package org.zeren.document;

import org.jspecify.annotations.NullMarked;
