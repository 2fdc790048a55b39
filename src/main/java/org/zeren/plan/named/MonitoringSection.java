package org.zeren.plan.named;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Locator;

/**
 * A monitoring cross-section (断面).
 *
 * @param name its name
 * @param level 国控, 省控, 市控 or 县控, where the text says so
 * @param waterBody the name of the water it is on, where the text says so
 * @param at where it is first named
 */
public record MonitoringSection(String name, @Nullable String level, @Nullable String waterBody, Locator at) {
}
