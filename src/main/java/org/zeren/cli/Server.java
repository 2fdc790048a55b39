package org.zeren.cli;

import java.util.List;
import java.util.concurrent.CountDownLatch;

import picocli.CommandLine.ExitCode;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;

/**
 * The application as a server.
 */
final class Server {

	private Server() {
	}

	/**
	 * Serves until the application is closed.
	 * @param application the application's class
	 * @param settings its settings, such as {@code --server.port=8081}
	 * @return the exit status: 1 if it did not start, for which Spring Boot has told the
	 * reason
	 */
	static int serve(Class<?> application, List<String> settings) {
		CountDownLatch closed = new CountDownLatch(1);
		ApplicationListener<ContextClosedEvent> listener = (event) -> closed.countDown();
		SpringApplication server = new SpringApplicationBuilder(application).listeners(listener).build();
		try {
			server.run(settings.toArray(String[]::new));
		}
		catch (RuntimeException ex) {
			return ExitCode.SOFTWARE;
		}
		return await(closed);
	}

	private static int await(CountDownLatch closed) {
		try {
			closed.await();
			return ExitCode.OK;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return ExitCode.SOFTWARE;
		}
	}

}
