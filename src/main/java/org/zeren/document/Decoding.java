package org.zeren.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/**
 * Finds the encoding of a Chinese text: a byte order mark decides; else UTF-8 if all of
 * it is UTF-8; else GB18030, of which GB2312 and GBK are parts.
 */
final class Decoding {

	private static final Charset GB18030 = Charset.forName("GB18030");

	private Decoding() {
	}

	/**
	 * {@return the text without its byte order mark}
	 * @throws UnreadableDocumentException if no encoding fits
	 */
	static String decode(String file, byte[] bytes) {
		if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
			return decode(file, bytes, 3, StandardCharsets.UTF_8, "UTF-8");
		}
		if (startsWith(bytes, 0xFF, 0xFE)) {
			return decode(file, bytes, 2, StandardCharsets.UTF_16LE, "UTF-16");
		}
		if (startsWith(bytes, 0xFE, 0xFF)) {
			return decode(file, bytes, 2, StandardCharsets.UTF_16BE, "UTF-16");
		}
		Attempt utf8 = attempt(bytes, 0, StandardCharsets.UTF_8);
		if (utf8.text != null) {
			return checked(file, utf8.text);
		}
		Attempt gb = attempt(bytes, 0, GB18030);
		if (gb.text != null && readsLikeChinese(gb.text)) {
			return checked(file, gb.text);
		}
		int broken = (gb.text != null) ? utf8.brokenAt : Math.max(utf8.brokenAt, gb.brokenAt);
		throw new UnreadableDocumentException(file,
				"byte " + broken + " is neither UTF-8 nor GB18030; save the document as UTF-8 text");
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

	private static String decode(String file, byte[] bytes, int from, Charset charset, String name) {
		Attempt attempt = attempt(bytes, from, charset);
		if (attempt.text == null) {
			throw new UnreadableDocumentException(file, "byte " + attempt.brokenAt
					+ " breaks the encoding that the file's byte order mark announces, " + name);
		}
		return checked(file, attempt.text);
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
		return result.isError() ? new Attempt(null, in.position()) : new Attempt(out.flip().toString(), -1);
	}

	/**
	 * Nearly any bytes decode as GB18030, so the text must also hold the commonest signs
	 * of Chinese prose. Broken UTF-8 read as GB18030 gives rare characters and none of
	 * these.
	 */
	private static boolean readsLikeChinese(String text) {
		long common = text.chars().filter((c) -> "的，。、和一、环境生态“”（）:;,.区市年".indexOf(c) >= 0).count();
		long high = text.chars().filter((c) -> c > 0x7F).count();
		return high > 0 && common * 25 > high;
	}

	private static String checked(String file, String text) {
		int limit = Math.min(text.length(), 65536);
		for (int i = 0; i < limit; i++) {
			char c = text.charAt(i);
			if (c == 0 || (c < ' ' && "\t\n\r\f\u000b\u001a\u001e\u001f".indexOf(c) < 0)) {
				int line = (int) text.substring(0, i).chars().filter((d) -> d == '\n').count() + 1;
				throw new UnreadableDocumentException(file,
						"line " + line + " holds the control character " + (int) c + ": this is not a text file");
			}
		}
		return text;
	}

	private record Attempt(@Nullable String text, int brokenAt) {
	}

}
