package org.zeren.plan.named;

/**
 * An administrative region (行政区) or a zone with a committee of its own.
 *
 * @param name its own name, without that of the region around it: 东湖区, not 南江市东湖区
 * @param kind its level
 */
public record Region(String name, RegionKind kind) {
}
