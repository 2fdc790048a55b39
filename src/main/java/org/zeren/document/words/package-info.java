/**
 * The words by which print is told apart, whatever the document is about: numbers of
 * headings and pages, captions, headers (vocabulary/layout.yaml).
 */
@NullMarked
package org.zeren.document.words;

import org.jspecify.annotations.NullMarked;
