package org.zeren.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.zeren.fixture.DocxPrint;
import org.zeren.fixture.HtmlPrint;
import org.zeren.fixture.InventedPlan;
import org.zeren.fixture.PdfPrint;

/**
 * Makes damaged documents from sound ones: texts, Markdown and pages of HTML, a DOCX and
 * a PDF, both also damaged inside what they pack. The same number always gives the same
 * document.
 */
final class DamagedDocuments {

	/** Longest document of the usual kind, in characters. */
	private static final int LONG = 100_000;

	private final List<String> texts = new ArrayList<>();

	private final byte[] docx = DocxPrint.of(InventedPlan.pieces());

	private final byte[] pdf = PdfPrint.of(InventedPlan.pieces());

	/** What the pages of the PDF draw. */
	private final List<String> drawings = DamagedFiles.drawings(this.pdf);

	/**
	 * @param folder more texts in UTF-8 to damage, or null for the invented ones alone
	 */
	DamagedDocuments(Path folder) {
		this.texts.add(InventedPlan.text());
		this.texts.add(InventedPlan.markdown());
		this.texts.add(HtmlPrint.of(InventedPlan.pieces(), "utf-8"));
		if (folder != null) {
			try (Stream<Path> paths = Files.list(folder)) {
				paths.filter((path) -> path.toString().endsWith(".txt")).sorted().forEach(this::add);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
	}

	private void add(Path path) {
		try {
			this.texts.add(Files.readString(path));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	byte[] document(long number) {
		Random dice = new Random(number * 0x9E3779B97F4A7C15L);
		switch (dice.nextInt(50)) {
			case 0:
				return bytes(dice.nextBoolean() ? this.docx : this.pdf, dice);
			case 1, 2:
				return DamagedFiles.unpacked(this.docx, (part) -> damaged(part, dice), dice);
			case 3:
				return DamagedFiles.page(damaged(this.drawings.get(dice.nextInt(this.drawings.size())), dice));
			default:
				break;
		}
		String text = this.texts.get(dice.nextInt(this.texts.size()));
		text = damaged(text, dice);
		if (dice.nextInt(40) == 0 && !text.isEmpty()) {
			text = text.repeat(1 + LONG / text.length()).substring(0, LONG);
		}
		byte[] encoded = text.getBytes(charset(dice));
		return (dice.nextInt(8) == 0) ? bytes(encoded, dice) : encoded;
	}

	private static String damaged(String sound, Random dice) {
		String text = sound;
		for (int i = dice.nextInt(6); i >= 0 && !text.isEmpty(); i--) {
			text = Mutation.values()[dice.nextInt(Mutation.values().length)].apply(text, dice);
			text = text.substring(0, Math.min(text.length(), LONG));
		}
		return text;
	}

	private static Charset charset(Random dice) {
		return switch (dice.nextInt(10)) {
			case 0 -> Charset.forName("GB18030");
			case 1 -> StandardCharsets.UTF_16;
			case 2 -> StandardCharsets.UTF_16LE;
			default -> StandardCharsets.UTF_8;
		};
	}

	/** Random bytes in a file, or a piece of it gone. */
	private static byte[] bytes(byte[] sound, Random dice) {
		if (sound.length == 0) {
			return sound;
		}
		byte[] damaged = java.util.Arrays.copyOf(sound,
				dice.nextInt(4) == 0 ? dice.nextInt(sound.length) : sound.length);
		for (int i = dice.nextInt(10); i > 0 && damaged.length > 0; i--) {
			damaged[dice.nextInt(damaged.length)] = (byte) dice.nextInt(256);
		}
		return damaged;
	}

}
