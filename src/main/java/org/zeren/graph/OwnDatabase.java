package org.zeren.graph;

/**
 * A database that no other process writes to.
 */
public interface OwnDatabase {

}
