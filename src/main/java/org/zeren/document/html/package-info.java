/**
 * Writes down web pages, and the tables in HTML that other texts hold. jsoup is asked
 * directly, because Tika loses merged cells and the Chinese numbers of lists.
 */
@NullMarked
package org.zeren.document.html;

import org.jspecify.annotations.NullMarked;
