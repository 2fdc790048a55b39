package org.zeren.api;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Opens GraphiQL at {@code /graphiql}. Its files come with the application, so that it
 * works without the Internet.
 */
@Configuration(proxyBeanMethods = false)
class GraphiqlPage implements WebMvcConfigurer {

	@Override
	public void addViewControllers(ViewControllerRegistry pages) {
		pages.addRedirectViewController("/graphiql", "/graphiql/index.html").setKeepQueryParams(true);
		pages.addRedirectViewController("/graphiql/", "/graphiql/index.html").setKeepQueryParams(true);
	}

}
