package org.zeren;

import org.zeren.cli.Zeren;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Zeren (责任): who answers for what in local governments' environmental plans.
 */
@SpringBootApplication
public class ZerenApplication {

	public static void main(String[] arguments) {
		OutOfMemory.endsTheProcess();
		System.exit(Zeren.run(ZerenApplication.class, arguments));
	}

}
