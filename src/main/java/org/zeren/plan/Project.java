package org.zeren.plan;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Locator;

/**
 * A named engineering project (重点工程).
 *
 * @param name its name
 * @param category the heading it stands under
 * @param at where it stands
 */
public record Project(String name, @Nullable String category, Locator at) {
}
