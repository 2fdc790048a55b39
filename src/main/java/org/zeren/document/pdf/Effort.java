package org.zeren.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

import org.zeren.document.transcript.NoTextException;

/**
 * How much a PDF may cost to read: a file of a kilobyte can draw a form that draws
 * itself, or unpack to gigabytes.
 */
final class Effort {

	/** A plan of 500 pages has three million; what has more is a drawing. */
	private static final long MOST_STEPS = 40_000_000;

	/** More forms than the signs of any map; forms in forms double with each level. */
	private static final int MOST_FORMS = 300_000;

	private static final Duration LONGEST = Duration.ofSeconds(60);

	private static final long MOST_UNPACKED_AT_ONCE = 64L << 20;

	private static final long MOST_UNPACKED = 768L << 20;

	private static final int DEEPEST = 24;

	private static final int CLOCK = 4096;

	private final long end = System.nanoTime() + LONGEST.toNanos();

	private final Deque<COSStream> open = new ArrayDeque<>();

	private final Set<COSStream> counted = Collections.newSetFromMap(new IdentityHashMap<>());

	private long steps;

	private int forms;

	private long unpacked;

	/**
	 * Counts one operator or character.
	 * @throws NoTextException if the document has cost more than any plan
	 */
	void step() {
		if (++this.steps > MOST_STEPS || this.forms > MOST_FORMS
				|| this.steps % CLOCK == 0 && System.nanoTime() > this.end) {
			throw new NoTextException(
					"takes longer to draw than any plan: open it in a viewer and print it to a new PDF");
		}
	}

	/**
	 * {@return whether a form may be drawn now: it does not draw itself, and stands in
	 * not too many others}
	 */
	boolean opens(COSStream form) throws IOException {
		if (this.open.size() >= DEEPEST || this.open.stream().anyMatch((outer) -> outer == form)) {
			return false;
		}
		this.forms++;
		step();
		if (this.counted.add(form)) {
			unpacks(form);
		}
		this.open.push(form);
		return true;
	}

	void closes() {
		this.open.pop();
	}

	/**
	 * Counts what a stream of drawing unpacks to, without keeping it.
	 */
	void unpacks(COSStream stream) throws IOException {
		List<COSBase> filters = filters(stream.getFilters());
		if (filters.isEmpty() || !isFlate(filters.get(0))) {
			return;
		}
		Inflater inflater = new Inflater();
		try (InputStream in = stream.createRawInputStream()) {
			byte[] packed = new byte[1 << 14];
			byte[] plain = new byte[1 << 16];
			long size = 0;
			for (int length = in.read(packed); length > 0 && !inflater.finished(); length = in.read(packed)) {
				inflater.setInput(packed, 0, length);
				for (int more = inflater.inflate(plain); more > 0; more = inflater.inflate(plain)) {
					size += more;
					this.unpacked += more;
					check(size);
				}
				if (inflater.needsDictionary()) {
					return;
				}
			}
		}
		catch (DataFormatException ex) {
			return; // a damaged stream, which PDFBox reads as far as it goes
		}
		finally {
			inflater.end();
		}
	}

	private void check(long size) {
		if (size > MOST_UNPACKED_AT_ONCE || this.unpacked > MOST_UNPACKED) {
			throw new NoTextException("unpacks to more than any plan: open it in a viewer and print it to a new PDF");
		}
	}

	private static List<COSBase> filters(COSBase filters) {
		return (filters instanceof COSArray array) ? List.copyOf(array.toList())
				: (filters != null) ? List.of(filters) : List.of();
	}

	private static boolean isFlate(COSBase filter) {
		return COSName.FLATE_DECODE.equals(filter) || COSName.FLATE_DECODE_ABBREVIATION.equals(filter);
	}

}
