package org.zeren.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

import org.zeren.fixture.PdfPrint;

/**
 * Damages what files pack, so that readers meet it behind a sound package: a part of a
 * DOCX, what a page of a PDF draws.
 */
final class DamagedFiles {

	/** Tags of the document, so that damage hits the words and how they are nested. */
	private static final List<String> PARTS = List.of("word/document.xml", "word/styles.xml", "word/header1.xml");

	private DamagedFiles() {
	}

	/**
	 * {@return the package with one of its parts damaged; the XML mostly stays well
	 * formed, because only what stands between tags, or whole tags, move}
	 */
	static byte[] unpacked(byte[] sound, UnaryOperator<String> damage, Random dice) {
		Map<String, byte[]> parts = parts(sound);
		String name = dice.nextInt(5) > 0 ? PARTS.get(0) : PARTS.get(dice.nextInt(PARTS.size()));
		if (parts.containsKey(name)) {
			String part = new String(parts.get(name), StandardCharsets.UTF_8);
			String damaged = dice.nextInt(4) == 0 ? damage.apply(part)
					: dice.nextBoolean() ? words(part, damage, dice) : paragraphs(part, dice);
			parts.put(name, damaged.getBytes(StandardCharsets.UTF_8));
		}
		return zip(parts);
	}

	/** Words between two tags give way to others. */
	private static String words(String part, UnaryOperator<String> damage, Random dice) {
		StringBuilder damaged = new StringBuilder(part);
		for (int i = dice.nextInt(8); i >= 0; i--) {
			int open = damaged.indexOf("<w:t", dice.nextInt(damaged.length()));
			int from = (open >= 0) ? damaged.indexOf(">", open) + 1 : 0;
			int to = (from > 0) ? damaged.indexOf("<", from) : 0;
			if (to > from) {
				String words = damage.apply(damaged.substring(from, to));
				damaged.replace(from, to, words.replaceAll("[<>&\\p{Cntrl}\\p{Cs}\\uFFFE\\uFFFF]", ""));
			}
		}
		return damaged.toString();
	}

	/** Whole paragraphs, rows and cells go, or come twice, or one inside the other. */
	private static String paragraphs(String part, Random dice) {
		String damaged = part;
		for (int i = dice.nextInt(8); i >= 0; i--) {
			String tag = List.of("w:p", "w:tr", "w:tc", "w:r", "w:pPr", "w:tcPr").get(dice.nextInt(6));
			int from = damaged.indexOf("<" + tag + ">", dice.nextInt(damaged.length()));
			int end = (from >= 0) ? damaged.indexOf("</" + tag + ">", from) : -1;
			if (end >= 0) {
				int to = end + tag.length() + 3;
				String piece = damaged.substring(from, to);
				damaged = damaged.substring(0, from) + switch (dice.nextInt(3)) {
					case 0 -> "";
					case 1 -> piece + piece;
					default -> piece.substring(0, tag.length() + 2) + piece + "</" + tag + ">";
				} + damaged.substring(to);
			}
		}
		return damaged;
	}

	/**
	 * {@return what the pages of a PDF draw}
	 */
	static List<String> drawings(byte[] pdf) {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			List<String> drawings = new ArrayList<>();
			for (PDPage page : document.getPages()) {
				drawings.add(new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1));
			}
			return drawings;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * {@return a sound PDF with a page that draws this}
	 */
	static byte[] page(String drawing) {
		return PdfPrint.drawn(drawing);
	}

	private static Map<String, byte[]> parts(byte[] content) {
		Map<String, byte[]> parts = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				parts.put(entry.getName(), zip.readAllBytes());
			}
			return parts;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static byte[] zip(Map<String, byte[]> parts) {
		try (ByteArrayOutputStream out = new ByteArrayOutputStream(); ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, byte[]> part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue());
			}
			zip.finish();
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
