package org.zeren.mcp;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import org.junit.jupiter.api.Test;

import org.zeren.graph.Neo4jUnderTest;
import org.zeren.graph.OnEveryNeo4j;
import org.zeren.graph.RunningZeren;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a language model's client gets, asked by the protocol's own client.
 */
@OnEveryNeo4j
class McpTests {

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private static final String LIST = "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/list\"}";

	@Test
	void thereIsNoSuchAddressUnlessConfigured(RunningZeren zeren) throws Exception {
		assertThat(send(zeren.url(), null, LIST).statusCode()).isEqualTo(404);
	}

	@Test
	void savedQuestionsAreToolsThatOnlyRead(Neo4jUnderTest database) throws Exception {
		try (RunningZeren zeren = RunningZeren.start(database.uri(), database.password(), "--zeren.mcp.enabled=true",
				"--zeren.graph.examples=true", "--zeren.http.origins=https://assistant.example");
				McpSyncClient client = McpClient
					.sync(HttpClientStreamableHttpTransport.builder(zeren.url().toString()).endpoint("/mcp").build())
					.build()) {
			assertThat(client.initialize().instructions()).contains("Begin with `search`");
			List<Tool> tools = client.listTools().tools();
			assertThat(tools).extracting(Tool::name)
				.containsExactlyInAnyOrder("search", "target_chain", "plan_scorecard", "unit_duties", "findings");
			assertThat(tools).allSatisfy((tool) -> {
				assertThat(tool.annotations().readOnlyHint()).isTrue();
				assertThat(tool.description()).hasSizeGreaterThan(40);
			});
			walkTheChain(client);
			refusalsAreTold(client);
			originsAreHeldAgainstTheList(zeren.url());
		}
	}

	private static void walkTheChain(McpSyncClient client) {
		Map<String, Object> plans = call(client, "search", Map.of("text", "示例市", "types", List.of("PLAN")));
		String plan = text(plans, "search", "edges", 0, "node", "id");
		assertThat(plan).startsWith("plan:");
		Map<String, Object> scorecard = call(client, "plan_scorecard", Map.of("id", plan));
		assertThat((Integer) at(scorecard, "plan", "targets", "totalCount")).isPositive();
		Map<String, Object> targets = call(client, "search", Map.of("text", "PM2.5", "types", List.of("TARGET")));
		Map<String, Object> chain = call(client, "target_chain",
				Map.of("id", text(targets, "search", "edges", 0, "node", "id")));
		assertThat(text(chain, "target", "plan", "title")).isNotBlank();
		assertThat((Integer) at(chain, "target", "locator", "line")).isPositive();
		Map<String, Object> units = call(client, "search",
				Map.of("text", "生态环境局", "types", List.of("AGENCY"), "first", 1));
		Map<String, Object> duties = call(client, "unit_duties",
				Map.of("id", text(units, "search", "edges", 0, "node", "id"), "first", 3));
		assertThat((Integer) at(duties, "agency", "duties", "totalCount")).isPositive();
		assertThat(text(duties, "agency", "duties", "nodes", 0, "measure", "plan", "title")).isNotBlank();
		assertThat((Integer) at(call(client, "findings", Map.of()), "findings", "totalCount")).isNotNegative();
	}

	private static void refusalsAreTold(McpSyncClient client) {
		CallToolResult missing = client.callTool(new CallToolRequest("plan_scorecard", Map.of()));
		assertThat(missing.isError()).isTrue();
		CallToolResult wrong = client.callTool(new CallToolRequest("search", Map.of("text", "河", "first", 5_000)));
		assertThat(wrong.isError()).isTrue();
		assertThat(((TextContent) wrong.content().get(0)).text()).contains("first");
	}

	private static void originsAreHeldAgainstTheList(URI server) throws Exception {
		assertThat(send(server, "https://other.example", LIST).statusCode()).isEqualTo(403);
		assertThat(send(server, "https://assistant.example", LIST).statusCode()).isEqualTo(200);
		assertThat(send(server, null, LIST).statusCode()).isEqualTo(200);
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> call(McpSyncClient client, String tool, Map<String, Object> arguments) {
		CallToolResult result = client.callTool(new CallToolRequest(tool, arguments));
		assertThat(result.isError()).as("%s: %s", tool, result.content()).isFalse();
		return (Map<String, Object>) result.structuredContent();
	}

	private static String text(Object answer, Object... path) {
		return String.valueOf(at(answer, path));
	}

	private static Object at(Object answer, Object... path) {
		Object value = answer;
		for (Object step : path) {
			value = (step instanceof Integer place) ? ((List<?>) value).get(place) : ((Map<?, ?>) value).get(step);
		}
		return value;
	}

	private static HttpResponse<String> send(URI server, String origin, String body) throws Exception {
		HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve("/mcp"))
			.header("Content-Type", "application/json")
			.header("Accept", "application/json, text/event-stream")
			.POST(BodyPublishers.ofString(body));
		if (origin != null) {
			request.header("Origin", origin);
		}
		return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
	}

}
