package org.zeren.report.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

import org.zeren.export.Export;
import org.zeren.export.FileName;
import org.zeren.export.Language;
import org.zeren.export.ask.ExportRefusal;
import org.zeren.export.http.Downloads;
import org.zeren.report.Report;
import org.zeren.report.ReportFormat;
import org.zeren.report.Reports;

/**
 * Answers with reports as files.
 */
@Configuration(proxyBeanMethods = false)
class ReportRoutes {

	/** Before the tables, which have the same addresses with other endings. */
	@Bean
	@Order(-2)
	RouterFunction<ServerResponse> reportsOverHttp(Reports reports, Export export, Downloads downloads) {
		return RouterFunctions.route()
			.route(RequestPredicates.path("/report/{file}"),
					(request) -> downloads.answer(request, () -> ofPlan(reports, request)))
			.route(RequestPredicates.path("/export/findings.docx"),
					(request) -> downloads.answer(request, () -> list(reports, export, request)))
			.build();
	}

	private static Downloads.Made ofPlan(Reports reports, ServerRequest request) {
		String file = request.pathVariable("file");
		int dot = file.lastIndexOf('.');
		ReportFormat format = Optional.of(file.substring(dot + 1))
			.flatMap(ReportFormat::ofEnding)
			.filter((each) -> dot > 0)
			.orElseThrow(() -> new ExportRefusal(ExportRefusal.Reason.UNKNOWN, "There is no report " + file
					+ "; ask for /report/PLAN.docx or /report/PLAN.md, with the plan's id."));
		Language language = Downloads.language(request);
		return made(format, () -> reports.of(file.substring(0, dot), language, null));
	}

	private static Downloads.Made list(Reports reports, Export export, ServerRequest request) {
		Map<String, List<String>> choices = Downloads.choices(request);
		Map<String, Object> variables = export.variables("findings", choices);
		Language language = Downloads.language(request);
		return made(ReportFormat.DOCX, () -> reports.rectification(variables, choices, language));
	}

	/** It is made before the first byte, so that what is wrong is told. */
	private static Downloads.Made made(ReportFormat format, Supplier<Report> making) {
		Report report = making.get();
		return new Downloads.Made(FileName.of(report.title(), format.ending()), format.ending(), format.mediaType(),
				(out) -> format.write(report, out));
	}

}
