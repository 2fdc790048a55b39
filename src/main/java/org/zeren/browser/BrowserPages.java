package org.zeren.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnResource;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.view.RedirectView;
import org.zeren.graph.ReadOnlyBolt;

/**
 * Neo4j Browser's static pages under {@code /browser/}, where its archive is on the class
 * path. Its start page gets one script more, {@code zeren/setup.js}, which brings the
 * saved queries and the colours along.
 */
@Configuration
@ConditionalOnResource(resources = BrowserPages.START_PAGE)
class BrowserPages implements WebMvcConfigurer {

	static final String START_PAGE = "classpath:browser/index.html";

	private static final String FIRST_SCRIPT = "<div id=\"mount\"></div>";

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler("/browser/**").addResourceLocations("classpath:/browser/");
	}

	/**
	 * The pages that are not served as they are in the archive.
	 */
	@Controller
	@ConditionalOnResource(resources = START_PAGE)
	static class StartPage {

		private static final String POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
				+ "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; "
				+ "worker-src 'self' blob:; object-src 'none'; base-uri 'self'; frame-ancestors 'none'; connect-src 'self'";

		/** To a server beside, at whatever address it has, Browser speaks itself. */
		private static final String OTHER_SERVERS = " ws: wss: http: https:";

		private final SavedQueries queries;

		private final String page;

		private final boolean inside;

		StartPage(ObjectProvider<ReadOnlyBolt> inside) throws IOException {
			this.inside = inside.getIfAvailable() != null;
			this.queries = SavedQueries.onClassPath();
			String original = new ClassPathResource("browser/index.html").getContentAsString(StandardCharsets.UTF_8);
			if (!original.contains(FIRST_SCRIPT)) {
				throw new IllegalStateException(
						"Neo4j Browser's start page has changed: " + FIRST_SCRIPT + " not found");
			}
			this.page = original.replace(FIRST_SCRIPT, FIRST_SCRIPT + "<script src=\"zeren/setup.js\"></script>");
		}

		/**
		 * The database inside asks this page for no password, so Browser is told to try
		 * without one.
		 */
		@GetMapping({ "/browser", "/browser/" })
		RedirectView connectWithoutTyping() {
			return new RedirectView("/browser/index.html" + (this.inside ? "?preselectAuthMethod=NO_AUTH" : ""), true);
		}

		/** Nothing that the page holds may ask another server, whatever it would. */
		@GetMapping("/browser/index.html")
		ResponseEntity<String> index(HttpServletResponse response) {
			response.setHeader("Content-Security-Policy", this.inside ? POLICY : POLICY + OTHER_SERVERS);
			return answer(MediaType.TEXT_HTML, this.page);
		}

		@GetMapping("/browser/zeren/setup.js")
		ResponseEntity<String> setup() {
			return answer(new MediaType("text", "javascript"), this.queries.asSetupScript());
		}

		@GetMapping("/browser/zeren/style.grass")
		ResponseEntity<String> style() {
			return answer(MediaType.TEXT_PLAIN, this.queries.style());
		}

		@GetMapping("/browser/zeren/guide.html")
		ResponseEntity<String> guide() {
			return answer(MediaType.TEXT_HTML, this.queries.guide());
		}

		private static ResponseEntity<String> answer(MediaType type, String body) {
			return ResponseEntity.ok()
				.contentType(new MediaType(type, StandardCharsets.UTF_8))
				.cacheControl(CacheControl.noCache())
				.body(body);
		}

	}

}
