/**
 * Answers the schema's fields once more, by walking over the whole graph in memory and
 * with none of the engine's code, to compare the engine with.
 */
package org.zeren.api.naive;
