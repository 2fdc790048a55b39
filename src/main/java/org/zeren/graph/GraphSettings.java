package org.zeren.graph;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the graph, whichever database holds it.
 *
 * @param patience how long to wait at start for a server that does not answer yet
 * @param bundledPlans whether the plans that come with the application are written at
 * start
 */
@ConfigurationProperties("zeren.graph")
record GraphSettings(@DefaultValue("30s") Duration patience, @DefaultValue("true") boolean bundledPlans) {
}
