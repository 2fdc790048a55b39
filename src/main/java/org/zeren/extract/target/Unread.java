package org.zeren.extract.target;

import org.zeren.document.Locator;

/**
 * A number in a measure's text that became no target, for the person who reviews the
 * record.
 *
 * @param at where it stands
 * @param text the words around it
 */
public record Unread(Locator at, String text) {
}
