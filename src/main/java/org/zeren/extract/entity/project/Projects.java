package org.zeren.extract.entity.project;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

import org.zeren.document.Block;
import org.zeren.document.Passage;
import org.zeren.extract.entity.naming.VoicedLine;
import org.zeren.plan.measure.Project;

/**
 * The named engineering projects (重点工程) of a document: the items below a heading for
 * projects, the names in a table of projects, and names in running text.
 */
public final class Projects {

	private final ProjectMentions mentions;

	private final ProjectList known;

	private Projects(ProjectMentions mentions, ProjectList known) {
		this.mentions = mentions;
		this.known = known;
	}

	/**
	 * {@return the projects in {@code blocks}}
	 * @param boxed the numbered items in boxes among them
	 * @param peculiar whether a name holds the name of a place, water, company or park
	 * @param waters the waters, which in 甲河、乙河治理工程 are no projects
	 */
	public static Projects of(List<Block> blocks, List<Passage> boxed, Predicate<String> peculiar, Set<String> waters) {
		ProjectMentions mentions = new ProjectMentions(peculiar, waters);
		return new Projects(mentions, ProjectBlocks.read(blocks, boxed, mentions));
	}

	public List<Project> all() {
		return this.known.all();
	}

	/**
	 * {@return the names of the projects that {@code line} lists}
	 */
	public List<String> in(VoicedLine line) {
		return this.mentions.in(line)
			.stream()
			.map((mention) -> this.known.find(mention.name()))
			.filter(Objects::nonNull)
			.map(Project::name)
			.distinct()
			.toList();
	}

	/**
	 * {@return the short forms of companies that begin the names of projects}
	 * @param places the names of regions and waters, which are no companies, the longest
	 * first
	 */
	public List<String> owners(List<String> places) {
		return ProjectOwners.of(this.known.names(), places);
	}

}
