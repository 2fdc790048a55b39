package org.zeren.audit;

import java.nio.file.Path;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the audit.
 *
 * @param folder a folder with rules of one's own (*.cypher); null for none
 * @param every how often it looks for plans whose findings or verdicts are outdated
 */
@ConfigurationProperties("zeren.audit")
record AuditSettings(@Nullable Path folder, @DefaultValue("1m") Duration every) {
}
