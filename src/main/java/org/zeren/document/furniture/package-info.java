/**
 * Tells what is printed around the text: contents lists, page numbers, running headers,
 * the words of a website.
 */
@NullMarked
package org.zeren.document.furniture;

import org.jspecify.annotations.NullMarked;
