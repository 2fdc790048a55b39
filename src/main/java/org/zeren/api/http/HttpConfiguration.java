package org.zeren.api.http;

import java.util.EnumSet;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/**
 * Puts before everything what guards the server.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HttpSettings.class)
class HttpConfiguration {

	@Bean
	FilterRegistrationBean<Guard> guard(HttpSettings settings) {
		FilterRegistrationBean<Guard> guard = new FilterRegistrationBean<>(new Guard(new HostNames(settings.hosts())));
		guard.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return guard;
	}

	@Bean
	FilterRegistrationBean<Bodies> bodies(HttpSettings settings) {
		FilterRegistrationBean<Bodies> bodies = new FilterRegistrationBean<>(new Bodies(settings.bodyTimeout()));
		bodies.addUrlPatterns("/graphql", "/progress");
		bodies.setAsyncSupported(true);
		bodies.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC));
		bodies.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
		return bodies;
	}

}
