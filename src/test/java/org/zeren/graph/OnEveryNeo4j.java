package org.zeren.graph;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.ClassTemplate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs a class of tests on the embedded database, and once more on Neo4j in a container
 * where a Docker engine answers. Each test begins with an empty graph that has its
 * constraints and indexes. A test may ask for a {@link org.neo4j.driver.Driver}, a
 * {@link org.zeren.graph.write.PlanStore}, the {@link Neo4jUnderTest}, or a
 * {@link RunningZeren}, the whole application in front of that database.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("integration")
@ClassTemplate
@ExtendWith(OnEveryNeo4jExtension.class)
public @interface OnEveryNeo4j {

}
