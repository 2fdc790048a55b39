package org.zeren.export.http;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

import org.zeren.export.Export;
import org.zeren.export.ExportOrder;
import org.zeren.export.ask.ExportRefusal;
import org.zeren.table.TableFormat;

/**
 * Answers {@code GET /export/TABLE.FORMAT}.
 */
@Configuration(proxyBeanMethods = false)
class ExportRoutes {

	@Bean
	Downloads downloads() {
		return new Downloads();
	}

	/** Before the pages of the application. */
	@Bean
	@Order(-1)
	RouterFunction<ServerResponse> exports(Export export, Downloads downloads) {
		return RouterFunctions.route()
			.route(RequestPredicates.path("/export/{file}"),
					(request) -> downloads.answer(request, () -> made(export, request)))
			.build();
	}

	private static Downloads.Made made(Export export, ServerRequest request) {
		ExportOrder order = order(export, request);
		Export.Begun begun = export.begin(order);
		return new Downloads.Made(begun.fileName(), order.format().ending(), order.format().mediaType(),
				begun::writeTo);
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
		return new ExportOrder(file.substring(0, dot), Downloads.choices(request), format, Downloads.language(request));
	}

}
