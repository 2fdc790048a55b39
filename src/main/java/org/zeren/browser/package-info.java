/**
 * Serves Neo4j Browser at {@code /browser/} and the discovery document that lets it
 * connect by itself.
 */
@NullMarked
package org.zeren.browser;

import org.jspecify.annotations.NullMarked;
