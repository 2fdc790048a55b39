/**
 * Writes down DOCX, DOC and RTF. POI is asked directly for DOCX, because Tika loses
 * merged cells, pages and the Chinese numbers of lists.
 */
@NullMarked
package org.zeren.document.word;

import org.jspecify.annotations.NullMarked;
