package org.zeren.extract.entity.naming;

/**
 * A place in a text that names something.
 *
 * @param name the name; empty where only its end is known
 * @param start its first character
 * @param end behind its last character
 * @param sure whether the place alone shows that it is a name
 */
public record Mention(String name, int start, int end, boolean sure) {
}
