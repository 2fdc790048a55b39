package org.zeren.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The page at {@code /} and its modules under {@code /page/}. A browser may load nothing
 * for it from elsewhere and run nothing that stands in it, but for the import map, whose
 * hash the policy names.
 */
@Configuration(proxyBeanMethods = false)
class AuditorsPage implements WebMvcConfigurer {

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler("/page/**")
			.addResourceLocations("classpath:/page/")
			.setCacheControl(CacheControl.noCache());
	}

	/** The document that loads the modules. */
	@Controller
	static class Document {

		private static final Pattern IMPORT_MAP = Pattern.compile("<script type=\"importmap\">(.*?)</script>",
				Pattern.DOTALL);

		private final String text;

		private final String policy;

		Document() throws IOException {
			this.text = new ClassPathResource("page/index.html").getContentAsString(StandardCharsets.UTF_8);
			this.policy = "default-src 'none'; script-src 'self' 'sha256-" + hashOfImportMap(this.text)
					+ "'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; "
					+ "object-src 'none'; base-uri 'none'; frame-ancestors 'none'";
		}

		@GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE)
		ResponseEntity<String> page() {
			return ResponseEntity.ok()
				.contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
				.cacheControl(CacheControl.noCache())
				.header("Content-Security-Policy", this.policy)
				.body(this.text);
		}

		private static String hashOfImportMap(String page) {
			Matcher map = IMPORT_MAP.matcher(page);
			if (!map.find()) {
				throw new IllegalStateException("page/index.html has no import map");
			}
			return Base64.getEncoder().encodeToString(DigestUtils.sha256(map.group(1)));

		}

	}

}
