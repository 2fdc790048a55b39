package org.zeren.audit;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the audit.
 *
 * @param folder a folder with rules of one's own (*.cypher); null for none
 */
@ConfigurationProperties("zeren.audit")
record AuditSettings(@Nullable Path folder) {
}
