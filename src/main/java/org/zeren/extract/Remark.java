package org.zeren.extract;

import org.zeren.document.Locator;

/**
 * Something in the document that the reader could not place, for the person who reviews
 * the record.
 *
 * @param at where it stands
 * @param text what it is, in one line
 */
public record Remark(Locator at, String text) {
}
