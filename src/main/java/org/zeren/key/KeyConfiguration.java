package org.zeren.key;

import java.time.Clock;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Gives the file of keys. Nothing is read before the first key is asked for.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KeySettings.class)
class KeyConfiguration {

	@Bean
	KeyFile keyFile(KeySettings settings) {
		return new KeyFile(settings.file(), Clock.systemDefaultZone());
	}

}
