/**
 * Turns the bytes of a file, in any format a plan comes in, into its text. Tika and the
 * libraries under it are loaded when a file needs them, never before: POI for DOCX, jsoup
 * for HTML and PDFBox for PDF are asked directly, because Tika's own reading loses merged
 * cells, pages and the Chinese numbers of lists, and knows no tables in a PDF.
 */
@NullMarked
package org.zeren.document.format;

import org.jspecify.annotations.NullMarked;
