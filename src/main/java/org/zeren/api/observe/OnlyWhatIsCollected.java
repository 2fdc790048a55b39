package org.zeren.api.observe;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/**
 * Leaves out of the application what observes it, unless somebody collects that: an
 * OpenTelemetry collector for traces or for metrics that the settings name, or a
 * Prometheus for which its endpoint is exposed. To make observations costs a tenth of an
 * answer, and to prepare for them a part of the start.
 */
final class OnlyWhatIsCollected implements AutoConfigurationImportFilter, EnvironmentAware {

	private static final String BOOT = "org.springframework.boot.";

	private static final List<String> OF_TRACES = List.of(BOOT + "micrometer.tracing.", BOOT + "opentelemetry.");

	private static final List<String> OF_OTLP_METRICS = List.of(BOOT + "micrometer.metrics.autoconfigure.export.otlp.");

	private static final List<String> OF_PROMETHEUS = List
		.of(BOOT + "micrometer.metrics.autoconfigure.export.prometheus.");

	private static final List<String> OF_ALL = List.of(BOOT + "micrometer.",
			BOOT + "graphql.autoconfigure.observation.", BOOT + "webmvc.autoconfigure.WebMvcObservation",
			BOOT + "neo4j.autoconfigure.observation.");

	private @Nullable Environment environment;

	@Override
	public void setEnvironment(Environment environment) {
		this.environment = environment;
	}

	@Override
	public boolean[] match(@Nullable String[] classes, AutoConfigurationMetadata metadata) {
		Environment settings = Objects.requireNonNull(this.environment, "The settings are not there yet");
		boolean traces = names(settings, "management.opentelemetry.tracing.export.otlp.endpoint");
		boolean metrics = names(settings, "management.otlp.metrics.export.url");
		boolean logs = names(settings, "management.opentelemetry.logging.export.otlp.endpoint");
		boolean prometheus = exposed(settings).stream().anyMatch(List.of("prometheus", "*")::contains);
		boolean[] taken = new boolean[classes.length];
		for (int i = 0; i < classes.length; i++) {
			String name = classes[i];
			taken[i] = name != null && (traces || !isOf(OF_TRACES, name) || logs && name.startsWith(OF_TRACES.get(1)))
					&& (metrics || !isOf(OF_OTLP_METRICS, name)) && (prometheus || !isOf(OF_PROMETHEUS, name))
					&& (traces || metrics || prometheus || !isOf(OF_ALL, name));
		}
		return taken;
	}

	private static boolean names(Environment settings, String collector) {
		String address = Binder.get(settings).bind(collector, String.class).orElse(null);
		return address != null && !address.isBlank();
	}

	private static List<String> exposed(Environment settings) {
		return Arrays.asList(Binder.get(settings)
			.bind("management.endpoints.web.exposure.include", Bindable.of(String[].class))
			.orElse(new String[0]));
	}

	private static boolean isOf(List<String> rooms, String name) {
		return rooms.stream().anyMatch(name::startsWith);
	}

}
