package org.zeren.cli.console;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Timer;
import java.util.TimerTask;

/**
 * Tells on {@code err} how far the work is: one line a file when it is done, and on a
 * terminal the seconds that a long one takes while it lasts.
 */
final class Progress {

	private static final String CLEAR_LINE = "\r\u001b[K";

	private final Console console;

	Progress(Console console) {
		this.console = console;
	}

	/**
	 * {@return the work on one file, to be closed when it ends}
	 * @param number the file's place among all, counted from 1
	 * @param of how many files there are
	 * @param file the file as the user named it
	 */
	Step begin(int number, int of, String file) {
		return new Step("[" + number + "/" + of + "] ", file);
	}

	/** The work on one file. */
	final class Step implements AutoCloseable {

		private final String place;

		private final String file;

		private final long start = System.nanoTime();

		private final Timer clock = new Timer("progress", true);

		private boolean ended;

		private Step(String place, String file) {
			this.place = place;
			this.file = file;
			if (Progress.this.console.terminal()) {
				this.clock.scheduleAtFixedRate(new TimerTask() {
					@Override
					public void run() {
						tick();
					}
				}, 0, 1000);
			}
		}

		private synchronized void tick() {
			if (!this.ended) {
				draw(CLEAR_LINE + this.place + this.file + " … " + (long) seconds() + " s");
			}
		}

		private double seconds() {
			return (System.nanoTime() - this.start) / 1e9;
		}

		/**
		 * @param result what came of the file, in a few words
		 */
		void done(String result) {
			end(String.format(Locale.ROOT, "%s%s: %s (%.1f s)", this.place, this.file, result, seconds()));
		}

		/**
		 * @param reason why nothing came of it: one line that names the file
		 */
		void failed(String reason) {
			end(this.place + "failed: " + reason.replaceAll("\\R+", " "));
		}

		private synchronized void end(String line) {
			close();
			Progress.this.console.err().println(line);
		}

		/** Stops the clock; the line it drew is wiped. */
		@Override
		public synchronized void close() {
			this.clock.cancel();
			if (Progress.this.console.terminal() && !this.ended) {
				draw(CLEAR_LINE);
			}
			this.ended = true;
		}

		private void draw(String text) {
			PrintWriter err = Progress.this.console.err();
			err.print(text);
			err.flush();
		}

	}

}
