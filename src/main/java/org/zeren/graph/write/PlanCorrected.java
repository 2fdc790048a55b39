package org.zeren.graph.write;

/**
 * Told within the application when a plan was written again with other corrections, and
 * that is committed.
 *
 * @param planId the id of the plan's node
 */
public record PlanCorrected(String planId) {
}
