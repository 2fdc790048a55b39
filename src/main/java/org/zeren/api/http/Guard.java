package org.zeren.api.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Refuses hosts that are not this server's, and tells browsers what they may do with its
 * answers: nothing is framed by other sites, nothing is taken for another type than it
 * has, and GraphiQL runs no script from elsewhere.
 */
final class Guard extends OncePerRequestFilter {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final String ANSWER = "default-src 'none'; frame-ancestors 'none'";

	private static final String GRAPHIQL = "default-src 'self'; style-src 'self' 'unsafe-inline'; "
			+ "img-src 'self' data:; font-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";

	private static final String PAGE = "object-src 'none'; base-uri 'self'; frame-ancestors 'none'";

	private final HostNames hosts;

	private final Set<String> origins;

	/**
	 * @param hosts the names of this server
	 * @param origins the other sites whose pages may ask
	 */
	Guard(HostNames hosts, Set<String> origins) {
		this.hosts = hosts;
		this.origins = Set.copyOf(origins);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String path = request.getRequestURI();
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader("Referrer-Policy", "no-referrer");
		response.setHeader("Content-Security-Policy", policy(path));
		String host = request.getHeader("Host");
		if (host == null || !this.hosts.allow(host)) {
			refuse(response, new HttpRefusal(HttpStatus.MISDIRECTED_REQUEST,
					"This server is not asked under this name. Use localhost or its address, or add the name to "
							+ "zeren.http.hosts."));
			return;
		}
		String origin = request.getHeader("Origin");
		if (path.equals(Addresses.TOOLS) && origin != null && isOther(origin, host)) {
			refuse(response, new HttpRefusal(HttpStatus.FORBIDDEN,
					"Pages of this site may not ask here. Add it to zeren.http.origins."));
			return;
		}
		chain.doFilter(request, response);
	}

	/** The protocol of tools has servers look at the origin, whatever a browser does. */
	private boolean isOther(String origin, String host) {
		return !this.origins.contains(origin) && !origin.equals("http://" + host) && !origin.equals("https://" + host);
	}

	private static String policy(String path) {
		if (path.equals(Addresses.GRAPHQL) || path.equals(Addresses.TOOLS) || path.equals(Addresses.SCHEMA)
				|| path.startsWith("/actuator") || path.startsWith("/export/") || path.startsWith("/report/")
				|| path.equals(Addresses.PROGRESS)) {
			return ANSWER;
		}
		return (path.startsWith("/graphiql") || path.startsWith("/webjars")) ? GRAPHIQL : PAGE;
	}

	/** Answers with a refusal, outside of what Spring answers. */
	static void refuse(HttpServletResponse response, HttpRefusal refusal) throws IOException {
		byte[] body = JSON.writeValueAsString(refusal.body()).getBytes(StandardCharsets.UTF_8);
		response.setStatus(refusal.status().value());
		response.setContentType("application/json");
		response.setContentLength(body.length);
		response.getOutputStream().write(body);
	}

}
