package org.zeren.api;

import java.nio.file.Path;
import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of the API.
 *
 * @param timeout how long an operation may take
 * @param valuesPerSecond how many values of large operations one client may ask for in a
 * second, in the long run; 0 for any number
 * @param heavyOperations how many heavy operations run at a time; 0 for half as many as
 * there are processors
 * @param slow what takes longer is told to the log; zero for nothing
 * @param allowList a folder of the only operations that clients may ask; null for any
 */
@ConfigurationProperties("zeren.api")
record ApiSettings(@DefaultValue("10s") Duration timeout, @DefaultValue("200000") long valuesPerSecond,
		@DefaultValue("0") int heavyOperations, @DefaultValue("1s") Duration slow, @Nullable Path allowList) {

	ApiSettings {
		if (heavyOperations == 0) {
			heavyOperations = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
		}
	}

}
