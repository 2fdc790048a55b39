package org.zeren.export.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

import org.zeren.api.http.HttpRefusal;
import org.zeren.export.Language;
import org.zeren.export.ask.ExportRefusal;

/**
 * Answers GET with a file that is made. What is wrong is told before the first byte, in
 * the way of {@code /graphql}; what fails later breaks the connection, so that nobody
 * takes half a file for a whole one.
 */
public final class Downloads {

	/** The parameter that is no filter. */
	private static final String LANGUAGE = "lang";

	private final Turns turns = new Turns();

	/**
	 * What is answered.
	 *
	 * @param fileName its name
	 * @param ending the ending of the name, without the dot
	 * @param mediaType its type
	 * @param content writes it
	 */
	public record Made(String fileName, String ending, String mediaType, Content content) {
	}

	/** Writes a file. */
	@FunctionalInterface
	public interface Content {

		/**
		 * Writes it.
		 * @param out where it goes; left open
		 * @throws IOException if it cannot be written
		 */
		void writeTo(OutputStream out) throws IOException;

	}

	/**
	 * {@return the answer}
	 * @param request what is asked
	 * @param begin begins the file; an {@link ExportRefusal} is told
	 */
	public ServerResponse answer(ServerRequest request, Supplier<Made> begin) {
		try {
			if (!request.method().equals(HttpMethod.GET)) {
				throw new HttpRefusal(HttpStatus.METHOD_NOT_ALLOWED, "Files are asked for by GET.");
			}
			Runnable end = this.turns.take(client(request));
			try {
				return whole(begin.get(), end);
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

	private static ServerResponse whole(Made made, Runnable end) {
		return ServerResponse.ok()
			.header("Content-Type", made.mediaType())
			.header("Content-Disposition", disposition(made))
			.cacheControl(CacheControl.noCache())
			.build((request, response) -> {
				try {
					made.content().writeTo(response.getOutputStream());
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

	/**
	 * {@return the filters among the parameters}
	 */
	public static Map<String, List<String>> choices(ServerRequest request) {
		Map<String, List<String>> choices = new HashMap<>();
		request.params().forEach((name, values) -> choices.put(name, new ArrayList<>(values)));
		choices.remove(LANGUAGE);
		return choices;
	}

	/**
	 * {@return the language that is asked for}
	 * @throws ExportRefusal if there is no such language
	 */
	public static Language language(ServerRequest request) {
		String value = request.param(LANGUAGE).orElse(Language.ZH.code());
		return Arrays.stream(Language.values())
			.filter((each) -> each.code().equals(value.toLowerCase(Locale.ROOT)))
			.findFirst()
			.orElseThrow(() -> new ExportRefusal(ExportRefusal.Reason.BAD,
					"The parameter lang is zh or en; not " + value + "."));
	}

	/** A name in ASCII for old clients, and the name itself, as RFC 6266 has it. */
	private static String disposition(Made made) {
		StringBuilder encoded = new StringBuilder();
		for (byte each : made.fileName().getBytes(StandardCharsets.UTF_8)) {
			boolean plain = each > 0 && (Character.isLetterOrDigit(each) || each == '.' || each == '-' || each == '_');
			encoded.append(plain ? String.valueOf((char) each) : "%%%02X".formatted(each));
		}
		return "attachment; filename=\"zeren-export." + made.ending() + "\"; filename*=UTF-8''" + encoded;
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
		return refusal.answer(HttpMethod.GET);
	}

}
