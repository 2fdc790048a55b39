package org.zeren.report;

import java.time.Clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.zeren.export.ask.Asking;
import org.zeren.export.ask.NamedPlans;

/**
 * Puts the reports together.
 */
@Configuration(proxyBeanMethods = false)
class ReportConfiguration {

	@Bean
	Reports reports(Asking asking, NamedPlans plans) {
		return new Reports(asking, plans, Clock.systemDefaultZone());
	}

}
