package org.zeren.mcp;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.json.JsonMapper;

import org.zeren.api.operation.Limits;

/**
 * Makes a tool of each saved operation. It is asked like any client's, within the same
 * limits, and only reads.
 */
final class Tools {

	private final GraphQlSource source;

	private final InputSchema inputs;

	Tools(GraphQlSource source) {
		this.source = source;
		this.inputs = new InputSchema(source.schema());
	}

	/**
	 * {@return the tool that asks an operation}
	 */
	SyncToolSpecification of(SavedOperation operation) {
		Tool tool = Tool.builder()
			.name(operation.name())
			.description(operation.description())
			.inputSchema(this.inputs.of(operation))
			.annotations(new ToolAnnotations(operation.name(), true, false, true, false, null))
			.build();
		return SyncToolSpecification.builder()
			.tool(tool)
			.callHandler((sender, request) -> call(operation, sender, request))
			.build();
	}

	private CallToolResult call(SavedOperation operation, McpTransportContext sender, CallToolRequest request) {
		Map<String, Object> variables = Optional.ofNullable(request.arguments()).orElse(Map.of());
		Map<String, Object> context = Map.of(Limits.READS_ONLY, true, Limits.CLIENT, sender.get(Limits.CLIENT));
		ExecutionResult result = this.source.graphQl()
			.execute(ExecutionInput.newExecutionInput(operation.text())
				.variables(variables)
				.graphQLContext(context)
				.build());
		List<GraphQLError> errors = result.getErrors();
		if (!errors.isEmpty()) {
			String told = errors.stream().map(GraphQLError::getMessage).collect(Collectors.joining("\n"));
			return CallToolResult.builder().addTextContent(told).isError(true).build();
		}
		Object data = result.getData();
		return CallToolResult.builder()
			.structuredContent(data)
			.addTextContent(JsonMapper.shared().writeValueAsString(data))
			.isError(false)
			.build();
	}

}
