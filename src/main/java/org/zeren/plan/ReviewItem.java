package org.zeren.plan;

import org.zeren.document.Locator;

/**
 * A place that the reader could not read for sure (待核), for a person to look at.
 *
 * @param at where it stands
 * @param reason what was looked for and why it is in doubt, in English
 */
public record ReviewItem(Locator at, String reason) {
}
