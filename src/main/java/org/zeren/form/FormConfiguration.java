package org.zeren.form;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.zeren.ledger.Ledger;

/**
 * Puts together what takes forms.
 */
@Configuration(proxyBeanMethods = false)
class FormConfiguration {

	@Bean
	ProgressForms progressForms(Ledger ledger) {
		return new ProgressForms(ledger);
	}

}
