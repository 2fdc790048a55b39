package org.zeren.api.http;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;

import org.zeren.api.read.Bookmarks;

/**
 * Puts before everything what guards the server.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HttpSettings.class)
class HttpConfiguration {

	private static final List<String> OPEN_TO_THEM = List.of(Addresses.GRAPHQL, Addresses.SCHEMA, Addresses.TOOLS);

	private static final List<String> ASKED_WITH = List.of("Accept", "Authorization", "Content-Type",
			"Mcp-Protocol-Version", Bookmarks.HEADER);

	private static final List<String> ANSWERED_WITH = List.of("ETag", "Retry-After", "WWW-Authenticate",
			Bookmarks.HEADER);

	@Bean
	FilterRegistrationBean<Guard> guard(HttpSettings settings) {
		FilterRegistrationBean<Guard> guard = new FilterRegistrationBean<>(
				new Guard(new HostNames(settings.hosts()), settings.origins()));
		guard.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return guard;
	}

	/**
	 * Pages of other sites, where the settings name them; their cookies do not matter.
	 */
	@Bean
	FilterRegistrationBean<CorsFilter> otherOrigins(HttpSettings settings) {
		CorsConfiguration allowed = new CorsConfiguration();
		allowed.setAllowedOrigins(List.copyOf(settings.origins()));
		allowed.setAllowedMethods(List.of("GET", "POST"));
		allowed.setAllowedHeaders(ASKED_WITH);
		allowed.setExposedHeaders(ANSWERED_WITH);
		allowed.setMaxAge(Duration.ofHours(1));
		UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
		OPEN_TO_THEM.forEach((path) -> source.registerCorsConfiguration(path, allowed));
		FilterRegistrationBean<CorsFilter> filter = new FilterRegistrationBean<>(new CorsFilter(source));
		filter.setEnabled(!settings.origins().isEmpty());
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
		return filter;
	}

	@Bean
	FilterRegistrationBean<Bodies> bodies(HttpSettings settings) {
		FilterRegistrationBean<Bodies> bodies = new FilterRegistrationBean<>(new Bodies(settings.bodyTimeout()));
		bodies.addUrlPatterns(Addresses.GRAPHQL, Addresses.TOOLS, Addresses.PROGRESS);
		bodies.setAsyncSupported(true);
		bodies.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC));
		bodies.setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
		return bodies;
	}

}
