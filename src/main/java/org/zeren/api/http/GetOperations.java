package org.zeren.api.http;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import graphql.execution.preparsed.persisted.PersistedQuerySupport;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers operations that come by GET, as GraphQL over HTTP describes it: a persisted one
 * is then a plain address, and its answer has an ETag, so that a client or a cache in
 * between gets it again only when it has changed.
 */
@Configuration(proxyBeanMethods = false)
class GetOperations {

	private static final MediaType GRAPHQL = MediaType.APPLICATION_GRAPHQL_RESPONSE;

	private final JsonMapper json = JsonMapper.builder().build();

	/** Before Spring's own route, which takes POST only. */
	@Bean
	@Order(-1)
	RouterFunction<ServerResponse> getOperation(WebGraphQlHandler handler) {
		return RouterFunctions.route()
			.GET("/graphql", (request) -> request.param("query").isPresent() || request.param("extensions").isPresent(),
					(request) -> answer(handler, request))
			.build();
	}

	@Bean
	FilterRegistrationBean<Filter> etag() {
		ShallowEtagHeaderFilter filter = new ShallowEtagHeaderFilter() {
			/** What comes by POST has no ETag, so there is no need to hold it back. */
			@Override
			protected boolean shouldNotFilter(HttpServletRequest request) {
				return !request.getMethod().equals("GET");
			}
		};
		filter.setWriteWeakETag(true);
		FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(filter);
		registration.addUrlPatterns("/graphql");
		registration.setOrder(Ordered.LOWEST_PRECEDENCE);
		return registration;
	}

	private ServerResponse answer(WebGraphQlHandler handler, ServerRequest request) {
		Map<String, Object> body = new HashMap<>();
		body.put("query", request.param("query").orElse(PersistedQuerySupport.PERSISTED_QUERY_MARKER));
		request.param("operationName").ifPresent((name) -> body.put("operationName", name));
		for (String name : new String[] { "variables", "extensions" }) {
			request.param(name).ifPresent((value) -> body.put(name, map(name, value)));
		}
		WebGraphQlRequest operation = new WebGraphQlRequest(request.uri(), request.headers().asHttpHeaders(),
				new LinkedMultiValueMap<>(), Map.of(), body, UUID.randomUUID().toString(),
				request.servletRequest().getLocale());
		return ServerResponse
			.async(handler.handleRequest(operation).map((response) -> response(request, response)).toFuture());
	}

	private Map<?, ?> map(String name, String value) {
		try {
			return this.json.readValue(value, Map.class);
		}
		catch (JacksonException ex) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "The parameter `" + name + "` is no JSON object.",
					ex);
		}
	}

	private static ServerResponse response(ServerRequest request, WebGraphQlResponse response) {
		boolean graphql = request.headers().accept().contains(GRAPHQL);
		boolean answered = response.getExecutionResult().isDataPresent();
		return ServerResponse.status((graphql && !answered) ? HttpStatus.BAD_REQUEST : HttpStatus.OK)
			.contentType(graphql ? GRAPHQL : MediaType.APPLICATION_JSON)
			.header("Cache-Control", "no-cache")
			.body(response.toMap());
	}

}
