/**
 * Runs the documents that were once read wrongly, which lie beside the clone, and
 * compares what comes out with what is right.
 */
package org.zeren.cases;
