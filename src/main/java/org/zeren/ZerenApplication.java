package org.zeren;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Zeren (责任): who answers for what in local governments' environmental plans.
 */
@SpringBootApplication
public class ZerenApplication {

	public static void main(String[] arguments) {
		SpringApplication.run(ZerenApplication.class, arguments);
	}

}
