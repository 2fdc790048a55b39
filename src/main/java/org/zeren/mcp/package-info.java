/**
 * Saved questions as tools of language models, by the Model Context Protocol.
 */
@NullMarked
package org.zeren.mcp;

import org.jspecify.annotations.NullMarked;
