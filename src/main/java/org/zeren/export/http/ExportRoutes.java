package org.zeren.export.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

import org.zeren.api.http.HttpRefusal;
import org.zeren.export.Export;
import org.zeren.export.ExportOrder;
import org.zeren.export.Language;
import org.zeren.export.ask.ExportRefusal;
import org.zeren.table.TableFormat;

/**
 * Answers {@code GET /export/TABLE.FORMAT}. What is wrong is told before the first byte,
 * in the way of {@code /graphql}; what fails later breaks the connection, so that nobody
 * takes half a table for a whole one.
 */
@Configuration(proxyBeanMethods = false)
class ExportRoutes {

	/** Parameters that are no filters. */
	private static final String LANGUAGE = "lang";

	private final Turns turns = new Turns();

	/** Before the pages of the application. */
	@Bean
	@Order(-1)
	RouterFunction<ServerResponse> exports(Export export) {
		return RouterFunctions.route()
			.route(RequestPredicates.path("/export/{file}"), (request) -> answer(export, request))
			.build();
	}

	private ServerResponse answer(Export export, ServerRequest request) {
		try {
			if (!request.method().equals(HttpMethod.GET)) {
				throw new HttpRefusal(HttpStatus.METHOD_NOT_ALLOWED, "Tables are asked for by GET.");
			}
			ExportOrder order = order(export, request);
			Runnable end = this.turns.take(client(request));
			try {
				return whole(export.begin(order), order.format(), end);
			}
			catch (RuntimeException ex) {
				end.run();
				throw ex;
			}
		}
		catch (ExportRefusal ex) {
			return refused(new HttpRefusal(status(ex.reason()), String.valueOf(ex.getMessage())));
		}
		catch (HttpRefusal ex) {
			return refused(ex);
		}
	}

	private static ServerResponse whole(Export.Begun begun, TableFormat format, Runnable end) {
		return ServerResponse.ok()
			.header("Content-Type", format.mediaType())
			.header("Content-Disposition", disposition(begun.fileName(), format))
			.cacheControl(CacheControl.noCache())
			.build((request, response) -> {
				try {
					begun.writeTo(response.getOutputStream());
				}
				catch (ExportRefusal ex) {
					throw new IOException("The export broke off: " + ex.getMessage(), ex);
				}
				finally {
					end.run();
				}
				return null;
			});
	}

	private static ExportOrder order(Export export, ServerRequest request) {
		String file = request.pathVariable("file");
		int dot = file.lastIndexOf('.');
		TableFormat format = TableFormat.ofEnding(file.substring(dot + 1)).filter((each) -> dot > 0).orElse(null);
		if (format == null) {
			throw new ExportRefusal(ExportRefusal.Reason.UNKNOWN,
					"There is no " + file + " to export; there are " + String.join(", ", export.names()) + ", each as "
							+ Arrays.stream(TableFormat.values())
								.map((each) -> "." + each.ending())
								.collect(Collectors.joining(", "))
							+ ".");
		}
		Map<String, List<String>> choices = new HashMap<>();
		request.params().forEach((name, values) -> choices.put(name, new ArrayList<>(values)));
		List<String> language = choices.remove(LANGUAGE);
		return new ExportOrder(file.substring(0, dot), choices, format, language(language));
	}

	private static Language language(@Nullable List<String> values) {
		String value = (values != null) ? values.get(0) : Language.ZH.code();
		return Arrays.stream(Language.values())
			.filter((each) -> each.code().equals(value.toLowerCase(Locale.ROOT)))
			.findFirst()
			.orElseThrow(() -> new ExportRefusal(ExportRefusal.Reason.BAD,
					"The parameter lang is zh or en; not " + value + "."));
	}

	/** A name in ASCII for old clients, and the name itself, as RFC 6266 has it. */
	private static String disposition(String fileName, TableFormat format) {
		StringBuilder encoded = new StringBuilder();
		for (byte each : fileName.getBytes(StandardCharsets.UTF_8)) {
			boolean plain = each > 0 && (Character.isLetterOrDigit(each) || each == '.' || each == '-' || each == '_');
			encoded.append(plain ? String.valueOf((char) each) : "%%%02X".formatted(each));
		}
		return "attachment; filename=\"zeren-export." + format.ending() + "\"; filename*=UTF-8''" + encoded;
	}

	private static String client(ServerRequest request) {
		return request.remoteAddress().map((address) -> address.getAddress().getHostAddress()).orElse("");
	}

	private static HttpStatus status(ExportRefusal.Reason reason) {
		return switch (reason) {
			case BAD -> HttpStatus.BAD_REQUEST;
			case UNKNOWN -> HttpStatus.NOT_FOUND;
			case LATER -> HttpStatus.SERVICE_UNAVAILABLE;
			case FAULT -> HttpStatus.INTERNAL_SERVER_ERROR;
		};
	}

	private static ServerResponse refused(HttpRefusal refusal) {
		ServerResponse.BodyBuilder answer = ServerResponse.status(refusal.status())
			.contentType(MediaType.APPLICATION_JSON);
		if (refusal.status() == HttpStatus.METHOD_NOT_ALLOWED) {
			answer.allow(HttpMethod.GET);
		}
		if (refusal.status() == HttpStatus.SERVICE_UNAVAILABLE || refusal.status() == HttpStatus.TOO_MANY_REQUESTS) {
			answer.header("Retry-After", "2");
		}
		return answer.body(refusal.body());
	}

}
