package org.zeren.api;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of the API.
 *
 * @param timeout how long the database may take to answer a root field
 */
@ConfigurationProperties("zeren.api")
record ApiSettings(@DefaultValue("10s") Duration timeout) {
}
