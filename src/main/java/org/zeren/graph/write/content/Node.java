package org.zeren.graph.write.content;

import java.util.List;
import java.util.Map;

/**
 * A node that belongs to one plan alone.
 *
 * @param labels its labels
 * @param properties its properties, {@code id} among them
 */
public record Node(List<String> labels, Map<String, Object> properties) {
}
