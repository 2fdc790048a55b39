package org.zeren.plan.named;

import org.zeren.document.Locator;

/**
 * An industrial, logistics or science park named in a plan.
 *
 * @param name its name
 * @param at where it is first named
 */
public record Park(String name, Locator at) {
}
