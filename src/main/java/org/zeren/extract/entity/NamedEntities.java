package org.zeren.extract.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.zeren.document.Block;
import org.zeren.document.Outline;
import org.zeren.document.Passage;
import org.zeren.extract.entity.company.Companies;
import org.zeren.extract.entity.naming.LeadIn;
import org.zeren.extract.entity.naming.VoicedLine;
import org.zeren.extract.entity.park.Parks;
import org.zeren.extract.entity.policy.Policies;
import org.zeren.extract.entity.project.Projects;
import org.zeren.extract.entity.water.MonitoringSections;
import org.zeren.extract.entity.water.Waters;
import org.zeren.plan.measure.Project;
import org.zeren.plan.named.Enterprise;
import org.zeren.plan.named.MonitoringSection;
import org.zeren.plan.named.Park;
import org.zeren.plan.named.Policy;
import org.zeren.plan.named.Region;
import org.zeren.plan.named.WaterBody;

/**
 * What a document names (水体、断面、企业、园区、政策、工程): read once over the whole document, then
 * asked for a passage of it: in 推进甲河治理 it finds the water 甲河.
 */
public final class NamedEntities {

	private final Waters waters;

	private final MonitoringSections sections;

	private final Companies companies;

	private final Parks parks;

	private final Policies policies;

	private final Projects projects;

	private NamedEntities(List<Block> blocks, List<Passage> boxed, String title, List<String> regions) {
		List<VoicedLine> lines = lines(blocks);
		this.waters = Waters.of(lines, regions);
		this.sections = MonitoringSections.of(lines, this.waters);
		this.parks = Parks.of(lines, title);
		this.policies = Policies.of(lines, title);
		Set<String> named = this.waters.all().stream().map(WaterBody::name).collect(Collectors.toSet());
		List<String> peculiar = peculiar(lines, named, regions);
		this.projects = Projects.of(blocks, boxed, (name) -> peculiar.stream().anyMatch(name::contains), named);
		List<String> places = Stream.concat(regions.stream(), named.stream())
			.sorted(Comparator.comparing(String::length).reversed())
			.toList();
		this.companies = Companies.of(lines, this.projects.owners(places));
	}

	/**
	 * {@return the names in a document}
	 * @param outline the document
	 * @param boxed the numbered items in its boxes
	 * @param title the title of the plan, which it cites itself
	 * @param regions the plan's regions, the largest first
	 */
	public static NamedEntities of(Outline outline, List<Passage> boxed, String title, List<Region> regions) {
		return new NamedEntities(outline.blocks(), boxed, title, stems(regions));
	}

	private static List<VoicedLine> lines(List<Block> blocks) {
		List<VoicedLine> lines = new ArrayList<>();
		for (Block block : blocks) {
			if (block instanceof Block.Heading heading) {
				lines.add(VoicedLine.of(heading.title()));
			}
			else if (block instanceof Block.Paragraph paragraph) {
				lines.add(VoicedLine.of(paragraph.text()));
			}
			else if (block instanceof Block.Table table) {
				table.cells().forEach((row) -> row.forEach((cell) -> lines.add(VoicedLine.of(cell.text()))));
			}
		}
		lines.removeIf((line) -> line.text().isEmpty());
		return lines;
	}

	/** What makes the name of a project the name of one thing. */
	private List<String> peculiar(List<VoicedLine> lines, Set<String> waters, List<String> regions) {
		Companies first = Companies.of(lines, List.of());
		return Stream
			.of(regions.stream(), waters.stream(),
					first.all()
						.stream()
						.flatMap((company) -> Stream.concat(Stream.of(company.name()), company.aliases().stream())),
					this.parks.all().stream().map(Park::name))
			.flatMap((names) -> names)
			.filter((name) -> name.length() > 1)
			.toList();
	}

	/** 南江市 is printed as 南江 in names. */
	private static List<String> stems(List<Region> regions) {
		return regions.stream()
			.map(Region::name)
			.map((name) -> (name.length() > 2) ? LeadIn.vocabulary().stem(name) : name)
			.toList();
	}

	public List<WaterBody> waterBodies() {
		return this.waters.all();
	}

	public List<MonitoringSection> monitoringSections() {
		return this.sections.all();
	}

	public List<Enterprise> enterprises() {
		return this.companies.all();
	}

	public List<Park> parks() {
		return this.parks.all();
	}

	public List<Policy> policies() {
		return this.policies.all();
	}

	public List<Project> projects() {
		return this.projects.all();
	}

	/**
	 * {@return what {@code passage}, the text of a measure or part, names}
	 */
	public Named in(Passage passage) {
		VoicedLine line = VoicedLine.of(passage);
		return new Named(this.waters.in(line), this.companies.in(line), this.parks.in(line), this.policies.in(line),
				this.projects.in(line));
	}

	/**
	 * What one passage names.
	 *
	 * @param waterBodies the names of waters
	 * @param enterprises the names of companies, each in its full form
	 * @param parks the names of parks
	 * @param policies the titles of documents
	 * @param projects the names of projects
	 */
	public record Named(List<String> waterBodies, List<String> enterprises, List<String> parks, List<String> policies,
			List<String> projects) {
	}

}
