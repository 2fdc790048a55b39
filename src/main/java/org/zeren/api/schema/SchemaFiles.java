package org.zeren.api.schema;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;

import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import org.springframework.core.io.Resource;

/**
 * The SDL files of the schema.
 */
final class SchemaFiles {

	private SchemaFiles() {
	}

	/**
	 * {@return the types of all files}
	 * @throws IllegalStateException where a file cannot be read or is no SDL
	 */
	static TypeDefinitionRegistry read(List<Resource> files) {
		TypeDefinitionRegistry schema = new TypeDefinitionRegistry();
		for (Resource file : files) {
			try (Reader sdl = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
				schema.merge(new SchemaParser().parse(sdl));
			}
			catch (IOException | graphql.GraphQLException ex) {
				throw new IllegalStateException("Cannot read the schema file " + file + ": " + ex.getMessage(), ex);
			}
		}
		return schema;
	}

}
