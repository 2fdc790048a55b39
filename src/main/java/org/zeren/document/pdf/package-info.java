/**
 * Reads a PDF by where its characters and rules stand on the page: lines become
 * paragraphs again, ruled tables become rows, running headers and page numbers go.
 */
@NullMarked
package org.zeren.document.pdf;

import org.jspecify.annotations.NullMarked;
