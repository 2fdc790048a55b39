package org.zeren.api.http;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes the bodies of operations. One that has come with its request is read at once; for
 * one that is still to come no thread waits, it has a deadline, and none may be larger
 * than an operation can be.
 */
final class Bodies extends OncePerRequestFilter {

	private static final String BODY = Bodies.class.getName();

	private final Duration timeout;

	/**
	 * @param timeout how long a body may take to come
	 */
	Bodies(Duration timeout) {
		this.timeout = timeout;
	}

	@Override
	protected boolean shouldNotFilterAsyncDispatch() {
		return false;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		long length = request.getContentLengthLong();
		if (request.getAttribute(BODY) instanceof byte[] body) {
			chain.doFilter(new WithBody(request, body), response);
		}
		else if (!request.getMethod().equals("POST") || isAsyncDispatch(request)) {
			chain.doFilter(request, response);
		}
		else if (length > OperationRequest.MOST) {
			close(response, tooLarge());
		}
		else if (length >= 0 && request.getInputStream().available() >= length) {
			chain.doFilter(request, response);
		}
		else {
			await(request, response);
		}
	}

	private void await(HttpServletRequest request, HttpServletResponse response) throws IOException {
		AsyncContext async = request.startAsync();
		async.setTimeout(this.timeout.toMillis());
		Arrival arrival = new Arrival(request, response, async);
		async.addListener(arrival);
		request.getInputStream().setReadListener(arrival);
	}

	private static HttpRefusal tooLarge() {
		return new HttpRefusal(HttpStatus.CONTENT_TOO_LARGE,
				"The request is larger or deeper than it may be. Ask in smaller steps: 1 MB is allowed.");
	}

	private static HttpRefusal late() {
		return new HttpRefusal(HttpStatus.REQUEST_TIMEOUT,
				"The request's body did not come in time. Send it in one piece.");
	}

	/** What is still to come is not waited for. */
	private static void close(HttpServletResponse response, HttpRefusal refusal) throws IOException {
		response.setHeader("Connection", "close");
		Guard.refuse(response, refusal);
	}

	/** A body that comes little by little. */
	private static final class Arrival implements ReadListener, AsyncListener {

		private final HttpServletRequest request;

		private final HttpServletResponse response;

		private final AsyncContext async;

		private final ByteArrayOutputStream come = new ByteArrayOutputStream();

		private final byte[] piece = new byte[8192];

		private boolean ended;

		Arrival(HttpServletRequest request, HttpServletResponse response, AsyncContext async) {
			this.request = request;
			this.response = response;
			this.async = async;
		}

		@Override
		public void onDataAvailable() throws IOException {
			ServletInputStream input = this.request.getInputStream();
			while (!this.ended && input.isReady()) {
				int read = input.read(this.piece);
				if (read < 0) {
					return;
				}
				this.come.write(this.piece, 0, read);
				if (this.come.size() > OperationRequest.MOST) {
					refuse(tooLarge());
				}
			}
		}

		@Override
		public void onAllDataRead() {
			if (!this.ended) {
				this.ended = true;
				this.request.setAttribute(BODY, this.come.toByteArray());
				this.async.dispatch();
			}
		}

		/** The connection is gone, or nothing comes any more. */
		@Override
		public void onError(Throwable failure) {
			if (!this.ended) {
				try {
					refuse(late());
				}
				catch (IOException ex) {
					this.async.complete();
				}
			}
		}

		@Override
		public void onTimeout(AsyncEvent event) throws IOException {
			if (!this.ended) {
				refuse(late());
			}
		}

		private void refuse(HttpRefusal refusal) throws IOException {
			this.ended = true;
			close(this.response, refusal);
			this.async.complete();
		}

		@Override
		public void onComplete(AsyncEvent event) {
			this.ended = true;
		}

		@Override
		public void onError(AsyncEvent event) {
			this.ended = true;
		}

		@Override
		public void onStartAsync(AsyncEvent event) {
			// The body has come; whoever answers has begun to wait for the answer.
		}

	}

	/** A request whose body has come. */
	private static final class WithBody extends HttpServletRequestWrapper {

		private final ServletInputStream body;

		WithBody(HttpServletRequest request, byte[] body) {
			super(request);
			ByteArrayInputStream bytes = new ByteArrayInputStream(body);
			this.body = new ServletInputStream() {

				@Override
				public int read() {
					return bytes.read();
				}

				@Override
				public int read(byte[] into, int offset, int length) {
					return bytes.read(into, offset, length);
				}

				@Override
				public boolean isFinished() {
					return bytes.available() == 0;
				}

				@Override
				public boolean isReady() {
					return true;
				}

				@Override
				public void setReadListener(@Nullable ReadListener listener) {
					throw new UnsupportedOperationException("the body has come");
				}

			};
		}

		@Override
		public ServletInputStream getInputStream() {
			return this.body;
		}

	}

}
