package org.zeren.browser;

import java.net.URI;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.neo4j.driver.Driver;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.RoutingControl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zeren.graph.ReadOnlyBolt;

/**
 * What the root address answers to clients that ask for JSON: Neo4j's discovery document,
 * from which Neo4j Browser learns where the database is.
 */
@RestController
class Discovery {

	private static final QueryConfig READ = QueryConfig.builder().withRouting(RoutingControl.READ).build();

	private final Driver driver;

	private final URI database;

	private final boolean inside;

	Discovery(Driver driver, Neo4jConnectionDetails connection, ObjectProvider<ReadOnlyBolt> inside) {
		this.driver = driver;
		this.database = connection.getUri();
		this.inside = inside.getIfAvailable() != null;
	}

	/**
	 * The discovery document as Neo4j's own server gives it at its root. The database
	 * inside is reached through this application, under the name that the page has.
	 */
	@GetMapping(path = "/", produces = MediaType.APPLICATION_JSON_VALUE)
	Map<String, Object> discoveryDocument(HttpServletRequest request) {
		String address = this.inside ? request.getServerName() + ":" + request.getServerPort()
				: this.database.getHost() + ":" + ((this.database.getPort() < 0) ? 7687 : this.database.getPort());
		Map<String, Object> component = this.driver
			.executableQuery("CALL dbms.components() YIELD versions, edition RETURN versions[0] AS version, edition")
			.withConfig(READ)
			.execute()
			.records()
			.get(0)
			.asMap();
		return Map.of("bolt_routing", (this.inside ? "bolt://" : "neo4j://") + address, "bolt_direct",
				"bolt://" + address, "neo4j_version", component.get("version"), "neo4j_edition",
				component.get("edition"));
	}

}
