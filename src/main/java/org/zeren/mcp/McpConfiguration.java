package org.zeren.mcp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import io.modelcontextprotocol.json.schema.jackson3.DefaultJsonSchemaValidator;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpStatelessSyncServer;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import org.springframework.ai.mcp.server.webmvc.transport.WebMvcStatelessServerTransport;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

import org.zeren.api.http.Addresses;
import org.zeren.api.http.Clients;
import org.zeren.api.operation.Limits;

/**
 * Serves the saved operations at {@code /mcp}, one request after another without a
 * session, where {@code zeren.mcp.enabled} says so.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("zeren.mcp.enabled")
class McpConfiguration {

	private static final String INSTRUCTIONS = """
			Zeren knows plans of local governments in China: who answers for which measure and target. Begin with `search`, \
			which gives ids. Every fact stands in a plan: cite its title and the line of the locator. What the answer does \
			not hold, Zeren does not know.""";

	private static final JsonMapper JSON = JsonMapper.builder().build();

	@Bean
	WebMvcStatelessServerTransport toolTransport() {
		return WebMvcStatelessServerTransport.builder()
			.jsonMapper(new JacksonMcpJsonMapper(JSON))
			.messageEndpoint(Addresses.TOOLS)
			.contextExtractor((request) -> McpTransportContext
				.create(Map.of(Limits.CLIENT, request.remoteAddress().map(Clients::name).orElse(""))))
			.build();
	}

	@Bean
	@Order(-1)
	RouterFunction<ServerResponse> toolRoutes(WebMvcStatelessServerTransport transport) {
		return transport.getRouterFunction();
	}

	@Bean(destroyMethod = "close")
	McpStatelessSyncServer toolServer(WebMvcStatelessServerTransport transport, GraphQlSource source,
			ResourcePatternResolver resources) throws IOException {
		Tools tools = new Tools(source);
		List<SyncToolSpecification> all = new ArrayList<>();
		for (Resource file : resources.getResources("classpath:mcp/*.graphql")) {
			all.add(tools.of(SavedOperation.read(file.getContentAsString(StandardCharsets.UTF_8))));
		}
		return McpServer.sync(transport)
			.serverInfo("zeren", "1")
			.instructions(INSTRUCTIONS)
			.jsonMapper(new JacksonMcpJsonMapper(JSON))
			.jsonSchemaValidator(new DefaultJsonSchemaValidator(JSON))
			.capabilities(ServerCapabilities.builder().tools(false).build())
			.tools(all)
			.build();
	}

}
