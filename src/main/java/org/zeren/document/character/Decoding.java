package org.zeren.document.character;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.zeren.document.transcript.NoTextException;
import org.zeren.document.words.LayoutWords;
import org.zeren.vocabulary.Words;

/**
 * Finds the encoding of a Chinese text: a byte order mark decides; else UTF-8 if all of
 * it is UTF-8; else UTF-16 if nearly all it gives are Chinese characters; else GB18030,
 * of which GB2312 and GBK are parts. Nothing is replaced in silence.
 */
public final class Decoding {

	private static final Charset GB18030 = Charset.forName("GB18030");

	/** One control character in so many is an accident. */
	private static final int MOST_CONTROLS = 200;

	/** Of so many characters of a Chinese text at least one is Chinese. */
	private static final int FEWEST_CHINESE = 4;

	private Decoding() {
	}

	/**
	 * {@return the text without its byte order mark}
	 * @throws NoTextException if no encoding fits
	 */
	public static String decode(byte[] bytes) {
		if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
			return decode(bytes, 3, StandardCharsets.UTF_8, "UTF-8");
		}
		if (startsWith(bytes, 0xFF, 0xFE)) {
			return decode(bytes, 2, StandardCharsets.UTF_16LE, "UTF-16");
		}
		if (startsWith(bytes, 0xFE, 0xFF)) {
			return decode(bytes, 2, StandardCharsets.UTF_16BE, "UTF-16");
		}
		return byTrial(bytes);
	}

	private static String byTrial(byte[] bytes) {
		Attempt utf8 = attempt(bytes, 0, StandardCharsets.UTF_8);
		if (utf8.text != null && readsAsBytes(utf8.text)) {
			return checked(utf8.text);
		}
		for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
			Attempt wide = attempt(bytes, 0, charset);
			if (wide.text != null && isNearlyAllChinese(wide.text)) {
				return checked(wide.text);
			}
		}
		if (utf8.text != null) {
			return checked(utf8.text);
		}
		Attempt gb = attempt(bytes, 0, GB18030);
		if (gb.text != null && readsLikeChinese(gb.text)) {
			return checked(gb.text);
		}
		int broken = (gb.text != null) ? utf8.brokenAt : Math.max(utf8.brokenAt, gb.brokenAt);
		throw new NoTextException("byte " + broken + " is neither UTF-8 nor GB18030; save the document as UTF-8 text");
	}

	/** Every second byte of Latin letters in UTF-16 is NUL, which is UTF-8 too. */
	private static boolean readsAsBytes(String text) {
		return text.chars().filter((c) -> c == 0).count() * MOST_CONTROLS <= text.length();
	}

	private static boolean startsWith(byte[] bytes, int... mark) {
		if (bytes.length < mark.length) {
			return false;
		}
		for (int i = 0; i < mark.length; i++) {
			if ((bytes[i] & 0xFF) != mark[i]) {
				return false;
			}
		}
		return true;
	}

	private static String decode(byte[] bytes, int from, Charset charset, String name) {
		Attempt attempt = attempt(bytes, from, charset);
		if (attempt.text == null) {
			throw new NoTextException("byte " + attempt.brokenAt
					+ " breaks the encoding that the file's byte order mark announces, " + name);
		}
		return checked(attempt.text);
	}

	private static Attempt attempt(byte[] bytes, int from, Charset charset) {
		CharsetDecoder decoder = charset.newDecoder()
			.onMalformedInput(CodingErrorAction.REPORT)
			.onUnmappableCharacter(CodingErrorAction.REPORT);
		ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
		CharBuffer out = CharBuffer.allocate(bytes.length - from + 1);
		CoderResult result = decoder.decode(in, out, true);
		if (!result.isError()) {
			result = decoder.flush(out);
		}
		return result.isError() ? new Attempt(null, in.position()) : new Attempt(withoutPadding(out.flip()), -1);
	}

	/** Some programs fill a file up with NUL, or end it with the sign of old systems. */
	private static String withoutPadding(CharBuffer text) {
		int end = text.limit();
		while (end > 0 && (text.get(end - 1) == 0 || text.get(end - 1) == '\u001a')) {
			end--;
		}
		int start = 0;
		while (start < end && text.get(start) == 0) {
			start++;
		}
		return text.subSequence(start, end).toString();
	}

	/**
	 * Nearly any bytes decode as GB18030, so the text must also hold the commonest signs
	 * of Chinese prose. Broken UTF-8 read as GB18030 gives rare characters and none of
	 * these.
	 */
	private static boolean readsLikeChinese(String text) {
		Words common = LayoutWords.vocabulary().common();
		long known = IntStream.range(0, text.length())
			.filter((i) -> "，。、“”（）:;,.".indexOf(text.charAt(i)) >= 0 || common.at(text, i) > 0)
			.count();
		long high = text.chars().filter((c) -> c > 0x7F).count();
		return high > 0 && known * 25 > high;
	}

	private static boolean isNearlyAllChinese(String text) {
		long expected = text.chars()
			.filter((c) -> c < 0x7F || (c >= 0x2000 && c < 0x2700) || (c >= 0x3000 && c < 0x3100)
					|| (c >= 0x4E00 && c < 0xA000) || (c >= 0xFF00 && c < 0xFFEF))
			.count();
		return expected >= 0.95 * text.length();
	}

	/**
	 * A stray control character, as copying leaves it, prints nothing; a file with many
	 * is no text.
	 */
	private static String checked(String text) {
		int limit = Math.min(text.length(), 65536);
		int first = -1;
		int controls = 0;
		int chinese = 0;
		for (int i = 0; i < limit; i++) {
			char c = text.charAt(i);
			chinese += (c >= 0x4E00 && c < 0xA000) ? 1 : 0;
			if (c == 0 || (c < ' ' && "\t\n\r\f\u000b\u001a\u001e\u001f".indexOf(c) < 0)) {
				first = (first < 0) ? i : first;
				controls++;
			}
		}
		if (first >= 0 && (controls * MOST_CONTROLS > limit || chinese * FEWEST_CHINESE < limit)) {
			int line = (int) text.substring(0, first).chars().filter((d) -> d == '\n').count() + 1;
			throw new NoTextException("line " + line + " holds the control character " + (int) text.charAt(first)
					+ ": this is not a text file");
		}
		return text;
	}

	/**
	 * {@return the text by one encoding, or null if it has an error}
	 */
	public static @Nullable String decode(byte[] bytes, Charset charset) {
		return attempt(bytes, 0, charset).text;
	}

	private record Attempt(@Nullable String text, int brokenAt) {
	}

}
