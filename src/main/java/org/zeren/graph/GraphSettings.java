package org.zeren.graph;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the graph, whichever database holds it.
 *
 * @param patience how long to wait at start for a server that does not answer yet
 * @param bundledPlans whether the plans that come with the application are written at
 * start
 * @param examples whether the invented plans that come with the application are written
 * at start; null for as bundledPlans
 */
@ConfigurationProperties("zeren.graph")
public record GraphSettings(@DefaultValue("30s") Duration patience, @DefaultValue("true") boolean bundledPlans,
		@Nullable Boolean examples) {

	/**
	 * {@return whether the invented plans are written}: who wants none of the
	 * application's plans wants no invented ones either
	 */
	public boolean withExamples() {
		return (this.examples != null) ? this.examples : this.bundledPlans;
	}

}
