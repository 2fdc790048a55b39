package org.zeren.plan.named;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Locator;

/**
 * A named water (河湖).
 *
 * @param name its name
 * @param kind its kind
 * @param flowsInto the name of the water it flows into, where the text says so (汇入)
 * @param at where it is first named
 */
public record WaterBody(String name, WaterKind kind, @Nullable String flowsInto, Locator at) {
}
