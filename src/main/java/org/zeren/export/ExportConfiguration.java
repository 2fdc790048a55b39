package org.zeren.export;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.zeren.export.ask.Asking;
import org.zeren.export.ask.NamedPlans;

/**
 * Puts the export together.
 */
@Configuration(proxyBeanMethods = false)
class ExportConfiguration {

	@Bean
	Export export(Asking asking, NamedPlans plans) {
		return new Export(asking, plans);
	}

}
