package org.zeren.benchmark.siege;

import java.net.URI;
import java.time.Duration;

/**
 * Lays siege to a server that runs:
 * {@code java -Dsiege.url=http://localhost:8080/graphql -Dsiege.clients=32
 * -Dsiege.seconds=60 … org.zeren.benchmark.siege.SiegeOfACountry}. Let that server run
 * with {@code --zeren.api.values-per-second=0}, for all clients come from one address.
 */
public final class SiegeOfACountry {

	private SiegeOfACountry() {
	}

	/**
	 * Prints how small questions fared alone, and then in the siege.
	 * @param arguments none
	 */
	public static void main(String[] arguments) {
		URI url = URI.create(System.getProperty("siege.url", "http://localhost:8080/graphql"));
		Duration time = Duration.ofSeconds(Integer.getInteger("siege.seconds", 60));
		try (Siege peace = Siege.begin(url, 0)) {
			System.out.println("alone:     " + peace.watch(Duration.ofSeconds(5)));
		}
		try (Siege siege = Siege.begin(url, Integer.getInteger("siege.clients", 32))) {
			// What is slow is not known before it was asked once.
			System.out.println("beginning: " + siege.watch(Duration.ofSeconds(15)));
			System.out.println("then:      " + siege.watch(time));
		}
	}

}
