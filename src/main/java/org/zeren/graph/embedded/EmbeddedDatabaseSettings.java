package org.zeren.graph.embedded;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the embedded database.
 *
 * @param folder where it keeps its files; relative to the working folder
 * @param port where it listens for Bolt, on the loopback interface only; 0 takes any free
 * port
 * @param pageCache how much of its files it keeps in memory, outside the heap
 */
@ConfigurationProperties("zeren.database")
public record EmbeddedDatabaseSettings(@DefaultValue("data") Path folder, @DefaultValue("7687") int port,
		@DefaultValue("512MB") DataSize pageCache) {
}
