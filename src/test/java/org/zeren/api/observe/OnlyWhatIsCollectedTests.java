package org.zeren.api.observe;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

/**
 * Which parts of Spring Boot are there to observe the application.
 */
class OnlyWhatIsCollectedTests {

	private static final Map<String, String> PARTS = Map.of("requests",
			"org.springframework.boot.webmvc.autoconfigure.WebMvcObservationAutoConfiguration", "metrics",
			"org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration", "prometheus",
			"org.springframework.boot.micrometer.metrics.autoconfigure.export.prometheus.PrometheusMetricsExportAutoConfiguration",
			"otlp",
			"org.springframework.boot.micrometer.metrics.autoconfigure.export.otlp.OtlpMetricsExportAutoConfiguration",
			"traces",
			"org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure.OpenTelemetryTracingAutoConfiguration",
			"web", "org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration");

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					some.other.setting                                      | x                 | web
					management.endpoints.web.exposure.include               | health            | web
					management.endpoints.web.exposure.include               | health,prometheus | metrics,prometheus,requests,web
					management.endpoints.web.exposure.include               | *                 | metrics,prometheus,requests,web
					management.otlp.metrics.export.url                      | http://localhost  | metrics,otlp,requests,web
					management.otlp.metrics.export.url                      | ''                | web
					management.opentelemetry.tracing.export.otlp.endpoint   | http://localhost  | metrics,requests,traces,web""")
	void onlyWhatSomebodyCollectsIsMade(String setting, String value, String taken) {
		StandardEnvironment environment = new StandardEnvironment();
		environment.getPropertySources().addFirst(new MapPropertySource("settings", Map.of(setting, value)));
		OnlyWhatIsCollected filter = new OnlyWhatIsCollected();
		filter.setEnvironment(environment);
		List<String> names = PARTS.keySet().stream().sorted().toList();
		boolean[] matched = filter.match(names.stream().map(PARTS::get).toArray(String[]::new),
				mock(AutoConfigurationMetadata.class));
		List<String> there = new ArrayList<>();
		for (int i = 0; i < matched.length; i++) {
			if (matched[i]) {
				there.add(names.get(i));
			}
		}
		assertThat(there).containsExactly(taken.split(","));
	}

}
