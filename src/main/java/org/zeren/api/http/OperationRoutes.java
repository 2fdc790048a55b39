package org.zeren.api.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.neo4j.driver.Driver;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

import org.zeren.api.allow.AllowList;
import org.zeren.api.mutation.Mutations;
import org.zeren.api.operation.Limits;
import org.zeren.api.operation.Refused;
import org.zeren.api.read.Bookmarks;
import org.zeren.api.schema.PublicSchema;
import org.zeren.key.Writer;
import org.zeren.key.bearer.Bearers;

/**
 * Takes operations and gives answers as GraphQL over HTTP describes it; whatever comes to
 * {@code /graphql} is answered in the way of GraphQL. An operation that comes by GET has
 * an ETag, so that a client or a cache in between gets its answer again only when it has
 * changed.
 */
@Configuration(proxyBeanMethods = false)
class OperationRoutes {

	private static final Log LOG = LogFactory.getLog(OperationRoutes.class);

	private static final MediaType GRAPHQL = MediaType.APPLICATION_GRAPHQL_RESPONSE;

	private static final List<HttpMethod> METHODS = List.of(HttpMethod.GET, HttpMethod.POST);

	/** Before Spring's own route. */
	@Bean
	@Order(-1)
	RouterFunction<ServerResponse> operations(WebGraphQlHandler handler, GraphQlSource source, Bearers bearers,
			Driver driver) {
		String sdl = PublicSchema.sdl(source.schema());
		return RouterFunctions.route()
			.GET(Addresses.SCHEMA,
					(request) -> ServerResponse.ok()
						.contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
						.cacheControl(CacheControl.noCache())
						.body(sdl))
			.route(RequestPredicates.path(Addresses.GRAPHQL), (request) -> answer(handler, request, bearers, driver))
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
		registration.addUrlPatterns(Addresses.GRAPHQL, Addresses.SCHEMA);
		registration.setOrder(Ordered.LOWEST_PRECEDENCE);
		return registration;
	}

	private ServerResponse answer(WebGraphQlHandler handler, ServerRequest request, Bearers bearers, Driver driver)
			throws IOException {
		try {
			MediaType accepted = accepted(request);
			WebGraphQlRequest operation = operation(request, bearers);
			CompletableFuture<ServerResponse> answer = handler.handleRequest(operation)
				.map((response) -> answer(accepted, response, request.method(), driver))
				.toFuture()
				.exceptionally((failure) -> failed(accepted, failure));
			return ServerResponse.async(answer);
		}
		catch (HttpRefusal ex) {
			return refused(ex);
		}
		catch (IllegalArgumentException ex) {
			return refused(new HttpRefusal(HttpStatus.BAD_REQUEST, "The request cannot be read: " + ex.getMessage()));
		}
	}

	/** What cannot be read, what nobody reads, and what is not meant for this address. */
	private static WebGraphQlRequest operation(ServerRequest request, Bearers bearers) throws IOException {
		OperationRequest operation;
		if (request.method().equals(HttpMethod.GET)) {
			operation = OperationRequest.ofParameters(request.params().toSingleValueMap());
		}
		else if (request.method().equals(HttpMethod.POST)) {
			contentType(request);
			try {
				operation = OperationRequest.ofBody(request.body(byte[].class));
			}
			catch (ServletException ex) {
				throw new HttpRefusal(HttpStatus.BAD_REQUEST, "The request's body cannot be read.");
			}
		}
		else {
			throw new HttpRefusal(HttpStatus.METHOD_NOT_ALLOWED,
					"Operations come by POST, or by GET in the parameter `query`.");
		}
		Map<Object, Object> context = new HashMap<>();
		request.remoteAddress().ifPresent((address) -> context.put(Limits.CLIENT, Clients.name(address)));
		Supplier<Writer> sender = () -> bearers.of(request.servletRequest());
		context.put(Mutations.SENDER, sender);
		context.put(AllowList.APPLIES, true);
		context.put(Bookmarks.class, Bookmarks.of(request.headers().header(Bookmarks.HEADER)));
		if (request.method().equals(HttpMethod.GET)) {
			context.put(Limits.READS_ONLY, true);
		}
		WebGraphQlRequest web = new WebGraphQlRequest(request.uri(), request.headers().asHttpHeaders(),
				new LinkedMultiValueMap<>(), Map.of(), operation.content(), UUID.randomUUID().toString(),
				Locale.ENGLISH);
		web.configureExecutionInput((input, builder) -> builder.graphQLContext(context).build());
		return web;
	}

	private static void contentType(ServerRequest request) {
		MediaType type;
		try {
			type = request.headers().contentType().orElse(null);
		}
		catch (InvalidMediaTypeException ex) {
			type = null;
		}
		boolean json = type != null && type.getType().equals("application") && type.getSubtype().equals("json");
		boolean utf = type == null || type.getCharset() == null || type.getCharset().equals(StandardCharsets.UTF_8);
		if (!json || !utf) {
			throw new HttpRefusal(HttpStatus.UNSUPPORTED_MEDIA_TYPE,
					"Send the operation as JSON in UTF-8, with `Content-Type: application/json`.");
		}
	}

	/** Who says nothing gets what has always been given. */
	private static MediaType accepted(ServerRequest request) {
		List<MediaType> accepted;
		try {
			accepted = request.headers().accept();
		}
		catch (InvalidMediaTypeException ex) {
			accepted = List.of();
			if (!request.headers().header("Accept").isEmpty()) {
				throw notAcceptable();
			}
		}
		if (accepted.isEmpty()) {
			return MediaType.APPLICATION_JSON;
		}
		return accepted.stream()
			.flatMap((type) -> type.includes(MediaType.APPLICATION_JSON) ? Stream.of(MediaType.APPLICATION_JSON)
					: type.includes(GRAPHQL) ? Stream.of(GRAPHQL) : Stream.empty())
			.findFirst()
			.orElseThrow(OperationRoutes::notAcceptable);
	}

	private static HttpRefusal notAcceptable() {
		return new HttpRefusal(HttpStatus.NOT_ACCEPTABLE,
				"Answers are given as `application/graphql-response+json` or as `application/json`.");
	}

	private static ServerResponse answer(MediaType accepted, WebGraphQlResponse response, HttpMethod method,
			Driver driver) {
		List<GraphQLError> errors = response.getExecutionResult().getErrors();
		boolean answered = response.getExecutionResult().isDataPresent();
		boolean empty = response.getExecutionResult().getData() == null;
		HttpStatusCode status = status(accepted, answered, empty, errors);
		if (refusesToWrite(response)) {
			status = has(errors, ErrorType.UNAUTHORIZED) ? HttpStatus.UNAUTHORIZED : HttpStatus.FORBIDDEN;
		}
		ServerResponse.BodyBuilder builder = ServerResponse.status(status).contentType(accepted);
		if (status.isSameCodeAs(HttpStatus.UNAUTHORIZED)) {
			builder.header("WWW-Authenticate", "Bearer");
		}
		if (status.isSameCodeAs(HttpStatus.METHOD_NOT_ALLOWED)) {
			builder.allow(HttpMethod.POST);
		}
		if (empty) {
			errors.stream()
				.flatMap((error) -> Optional.ofNullable(error.getExtensions()).stream())
				.flatMap((extensions) -> Optional.ofNullable(extensions.get(Refused.RETRY_AFTER)).stream())
				.findFirst()
				.ifPresent((seconds) -> builder.header("Retry-After", seconds.toString()));
		}
		if (method.equals(HttpMethod.GET)) {
			builder.cacheControl(CacheControl.noCache());
		}
		if (response.getExecutionInput().getGraphQLContext().hasKey(Mutations.WRITTEN)) {
			builder.header(Bookmarks.HEADER, Bookmarks.known(driver).toString());
		}
		return builder.body(response.toMap());
	}

	private static HttpStatusCode status(MediaType accepted, boolean answered, boolean empty,
			List<GraphQLError> errors) {
		if (empty && has(errors, Refused.ForNow.TOO_MANY_REQUESTS)) {
			return HttpStatus.TOO_MANY_REQUESTS;
		}
		if (empty && has(errors, Refused.ForNow.SERVICE_UNAVAILABLE)) {
			return HttpStatus.SERVICE_UNAVAILABLE;
		}
		if (empty && has(errors, Refused.AsSent.METHOD_NOT_ALLOWED)) {
			return HttpStatus.METHOD_NOT_ALLOWED;
		}
		return (accepted.equals(GRAPHQL) && !answered) ? HttpStatus.BAD_REQUEST : HttpStatus.OK;
	}

	/** Nothing was written, for want of a key that may. */
	private static boolean refusesToWrite(WebGraphQlResponse response) {
		Object data = response.getExecutionResult().getData();
		boolean nothing = data == null
				|| data instanceof Map<?, ?> map && map.values().stream().allMatch(Objects::isNull);
		List<GraphQLError> errors = response.getExecutionResult().getErrors();
		return nothing && (has(errors, ErrorType.UNAUTHORIZED) || has(errors, ErrorType.FORBIDDEN));
	}

	private static boolean has(List<GraphQLError> errors, ErrorClassification reason) {
		return errors.stream().anyMatch((error) -> error.getErrorType() == reason);
	}

	/** What nobody has foreseen is told to the log; the client learns nothing of it. */
	private static ServerResponse failed(MediaType accepted, Throwable failure) {
		String number = UUID.randomUUID().toString().substring(0, 8);
		LOG.error("An operation failed (" + number + ")", failure);
		HttpRefusal refusal = new HttpRefusal(HttpStatus.INTERNAL_SERVER_ERROR,
				"Something went wrong inside; the server's log tells it under " + number + ".");
		return ServerResponse.status(refusal.status()).contentType(accepted).body(refusal.body());
	}

	/** What Spring itself refuses is not left to its error page. */
	private static ServerResponse refused(HttpRefusal refusal) {
		return refusal.answer(METHODS.toArray(HttpMethod[]::new));
	}

}
