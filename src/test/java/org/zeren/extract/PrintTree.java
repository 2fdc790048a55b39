package org.zeren.extract;

import java.nio.file.Path;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.zeren.document.reading.OutlineReader;
import org.zeren.document.reading.SourceReader;
import org.zeren.plan.PlanRecord;
import org.zeren.plan.measure.Measure;
import org.zeren.plan.measure.Section;

/**
 * Prints what is read from documents as a tree, for a person who judges a rule:
 * {@code PrintTree FILE...}.
 */
public final class PrintTree {

	private PrintTree() {
	}

	public static void main(String[] files) {
		for (String file : files) {
			System.out.println("=== " + file);
			try {
				new PlanExtractor().plans(OutlineReader.read(new SourceReader().read(Path.of(file))))
					.forEach(PrintTree::print);
			}
			catch (RuntimeException ex) {
				System.out.println(ex);
			}
		}
	}

	private static void print(Extraction extraction) {
		PlanRecord plan = extraction.record();
		System.out.printf("%s | %s | %s | %s | %s | %s-%s | %s%n", plan.title(), plan.issuer(), plan.documentNumber(),
				plan.issuedOn(), plan.status(), plan.periodStart(), plan.periodEnd(),
				plan.regions().stream().map((region) -> region.name() + " " + region.kind()).toList());
		plan.sections().forEach((section) -> print(section, ""));
		System.out.println("projects " + plan.projects().size() + ", rows " + plan.targets().size() + ", review "
				+ extraction.remarks().size());
	}

	private static void print(Section section, String indent) {
		System.out.println(indent + "§ " + section.path() + " " + section.number() + " " + section.title());
		TreeMap<Integer, Runnable> children = new TreeMap<>();
		section.sections().forEach((child) -> children.put(child.at().start(), () -> print(child, indent + " ")));
		section.measures().forEach((child) -> children.put(child.at().start() + 1, () -> print(child, indent + " ")));
		children.values().forEach(Runnable::run);
	}

	private static void print(Measure measure, String indent) {
		System.out.println(indent + (measure.title() != null ? "M " : "p ") + measure.path() + " " + measure.number()
				+ " " + (measure.titlePrinted() ? "" : "~") + measure.title() + " @" + measure.at().line() + " "
				+ ((measure.deadline() != null) ? "DUE " + measure.deadline() + " " : "")
				+ measure.duties()
					.stream()
					.map((duty) -> duty.role().name().charAt(0) + ":" + duty.printed() + (duty.inherited() ? "*" : ""))
					.collect(Collectors.joining(" "))
				+ ((measure.targets().isEmpty()) ? "" : " T" + measure.targets().size()));
		measure.parts().forEach((part) -> print(part, indent + " "));
	}

}
