package org.zeren.graph.write;

import java.util.List;
import java.util.Map;

/**
 * A node that belongs to one plan alone.
 *
 * @param labels its labels
 * @param properties its properties, {@code id} among them
 */
record Node(List<String> labels, Map<String, Object> properties) {
}
