package org.zeren.form.http;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.ServletException;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

import org.zeren.api.http.Addresses;
import org.zeren.api.http.HttpRefusal;
import org.zeren.api.read.DatabaseAway;
import org.zeren.api.read.Writing;
import org.zeren.form.FormMistake;
import org.zeren.form.FormRefusal;
import org.zeren.form.ProgressForms;
import org.zeren.form.Taken;
import org.zeren.key.Writer;
import org.zeren.key.bearer.Bearers;
import org.zeren.key.bearer.NotAllowed;
import org.zeren.table.TableFormat;

/**
 * Answers {@code POST /progress}, whose body is a form that was filled in:
 * {@code {"entered": 12, "skipped": 3, "empty": 40}}, or what is wrong in which cell.
 */
@Configuration(proxyBeanMethods = false)
class ProgressRoute {

	/** What messages call the file. */
	private static final String NAME = "the form";

	/** Before the pages of the application. */
	@Bean
	@Order(-1)
	RouterFunction<ServerResponse> progress(ProgressForms forms, Bearers bearers, Writing writing) {
		return RouterFunctions.route()
			.route(RequestPredicates.path(Addresses.PROGRESS), (request) -> answer(forms, bearers, writing, request))
			.build();
	}

	private static ServerResponse answer(ProgressForms forms, Bearers bearers, Writing writing, ServerRequest request)
			throws IOException {
		try {
			if (!request.method().equals(HttpMethod.POST)) {
				throw new HttpRefusal(HttpStatus.METHOD_NOT_ALLOWED, "Forms of progress come by POST.");
			}
			Writer writer = bearers.of(request.servletRequest());
			contentType(request);
			byte[] body = request.body(byte[].class);
			Taken taken = writing.toldOf(() -> forms.take(NAME, body, writer));
			return ServerResponse.ok()
				.contentType(MediaType.APPLICATION_JSON)
				.body(Map.of("entered", taken.entered(), "skipped", taken.skipped(), "empty", taken.empty()));
		}
		catch (FormRefusal ex) {
			return refused(ex);
		}
		catch (NotAllowed ex) {
			return refused(new HttpRefusal(ex.isKnown() ? HttpStatus.FORBIDDEN : HttpStatus.UNAUTHORIZED,
					String.valueOf(ex.getMessage())));
		}
		catch (DatabaseAway ex) {
			return refused(new HttpRefusal(HttpStatus.SERVICE_UNAVAILABLE, String.valueOf(ex.getMessage())));
		}
		catch (HttpRefusal ex) {
			return refused(ex);
		}
		catch (ServletException ex) {
			return refused(new HttpRefusal(HttpStatus.BAD_REQUEST, "The request's body cannot be read."));
		}
	}

	/** What a page of another site can send without asking first is not taken. */
	private static void contentType(ServerRequest request) {
		MediaType type;
		try {
			type = request.headers().contentType().orElse(null);
		}
		catch (InvalidMediaTypeException ex) {
			type = null;
		}
		MediaType workbook = MediaType.parseMediaType(TableFormat.XLSX.mediaType());
		if (type == null || !type.equalsTypeAndSubtype(workbook)
				&& !(type.getType().equals("text") && type.getSubtype().equals("csv"))) {
			throw new HttpRefusal(HttpStatus.UNSUPPORTED_MEDIA_TYPE,
					"Send the form with `Content-Type: text/csv` or `Content-Type: " + workbook + "`.");
		}
	}

	private static ServerResponse refused(FormRefusal refusal) {
		HttpStatus status = switch (refusal.reason()) {
			case MISTAKEN -> HttpStatus.BAD_REQUEST;
			case FORBIDDEN -> HttpStatus.FORBIDDEN;
			case TAKEN -> HttpStatus.CONFLICT;
		};
		List<Map<String, @Nullable Object>> errors = refusal.mistakes().stream().map(ProgressRoute::shown).toList();
		return ServerResponse.status(status)
			.contentType(MediaType.APPLICATION_JSON)
			.body(Map.of("errors", errors, "all", refusal.all()));
	}

	private static Map<String, @Nullable Object> shown(FormMistake mistake) {
		Map<String, @Nullable Object> shown = new LinkedHashMap<>();
		shown.put("message", mistake.message());
		shown.put("row", mistake.row());
		shown.put("column", mistake.column());
		shown.put("title", mistake.title());
		return shown;
	}

	private static ServerResponse refused(HttpRefusal refusal) {
		return refusal.answer(HttpMethod.POST);
	}

}
