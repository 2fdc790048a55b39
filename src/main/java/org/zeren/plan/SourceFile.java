package org.zeren.plan;

/**
 * The file a record was read from.
 *
 * @param name the file's name without its folder
 * @param sha256 the SHA-256 of its bytes, in lower-case hexadecimal
 */
public record SourceFile(String name, String sha256) {
}
