package org.zeren.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Block.Heading;
import org.zeren.document.Block.Paragraph;
import org.zeren.document.Block;
import org.zeren.document.Outline;
import org.zeren.document.Passage;
import org.zeren.document.Source;
import org.zeren.extract.agency.AgencyGroups;
import org.zeren.extract.agency.Place;
import org.zeren.extract.agency.PlaceFinder;
import org.zeren.extract.duty.Notes;
import org.zeren.extract.entity.NamedEntities;
import org.zeren.extract.head.PlanHead;
import org.zeren.extract.head.PlanIds;
import org.zeren.extract.review.Remark;
import org.zeren.extract.review.Review;
import org.zeren.extract.structure.AttachedTasks;
import org.zeren.extract.structure.Draft;
import org.zeren.extract.structure.Item;
import org.zeren.extract.structure.MeasureReader;
import org.zeren.extract.structure.PlanTree;
import org.zeren.extract.structure.SectionReader;
import org.zeren.extract.structure.body.Articles;
import org.zeren.extract.structure.body.EnclosedPlans;
import org.zeren.extract.structure.body.PlanBody;
import org.zeren.extract.table.IndicatorTable;
import org.zeren.extract.target.MeasuredRow;
import org.zeren.plan.PlanRecord;
import org.zeren.plan.PlanRecordBuilder;
import org.zeren.plan.SourceFile;
import org.zeren.plan.target.TableTarget;
import org.zeren.text.Han;

/**
 * Reads a plan: an outline goes in, the facts come out. The same outline always gives the
 * same facts.
 */
public final class PlanExtractor {

	/**
	 * Opens the vocabularies.
	 * @throws org.zeren.vocabulary.VocabularyException where one of them, the bundled or
	 * the user's own, cannot be used
	 */
	public PlanExtractor() {
		Vocabularies.open();
	}

	/**
	 * {@return what each plan of the document says: one where it is one plan, several
	 * where a notice encloses several}
	 * @param outline the document
	 * @throws NotAPlanException if no measure is found in it
	 */
	public List<Extraction> plans(Outline outline) {
		EnclosedPlans enclosed = EnclosedPlans.of(outline.blocks());
		List<Extraction> plans = new ArrayList<>();
		for (EnclosedPlans.Plan plan : enclosed.plans()) {
			List<Block> blocks = new ArrayList<>(enclosed.notice());
			blocks.addAll(plan.blocks());
			try {
				plans.add(extract(new Outline(outline.source(), blocks), plan.title()));
			}
			catch (NotAPlanException ex) {
				// an attachment that hands out nothing belongs to the plan before it
				return List.of(extract(outline));
			}
		}
		return plans.isEmpty() ? List.of(extract(outline)) : List.copyOf(plans);
	}

	/**
	 * {@return what the outline says, read as one plan}
	 * @param outline the document
	 * @throws NotAPlanException if no measure is found in it
	 */
	public Extraction extract(Outline outline) {
		return extract(outline, null);
	}

	/**
	 * @param title the plan's title where a notice encloses several; else null
	 */
	private static Extraction extract(Outline outline, @Nullable String title) {
		refuseOtherLanguages(outline.source());
		String text = outline.text();
		PlanBody body = PlanBody.of(outline.blocks());
		PlanTree tree = PlanTree.of(outline.source(), body.blocks());
		Item root = tree.root();
		MeasureReader measures = new MeasureReader(texts(body), texts(body.attached()));
		List<Draft.Section> drafts = new SectionReader(root, measures).read(root, body.head());
		new AttachedTasks(measures).addTo(drafts, body.head(), body.tail(), outline.source());
		PlanHead head = PlanHead.of(body.head(), body.tail(), title, withoutEnding(outline.source().name()), text);
		Articles articles = Articles.of(body.blocks());
		if (articles.regulate(head.title())) {
			throw new NotAPlanException(outline.source().name(),
					"a regulation of " + articles.all() + " articles (第一条 …) that hands out no tasks: "
							+ ((articles.noted() > 0) ? "only " + articles.noted() : "none")
							+ " of them has a note of who answers, such as 责任单位：…");
		}
		Place place = PlaceFinder.find(head.titlePrinted() ? head.title() : "", head.issuer(), text);
		AgencyGroups agencies = new AgencyGroups(place,
				Stream.concat(printed(drafts).stream(), inBoxes(tree.boxed())).toList());
		List<TableTarget> targets = IndicatorTable.read(outline.blocks(), head.period())
			.stream()
			.map(MeasuredRow::of)
			.toList();
		NamedEntities entities = NamedEntities.of(outline, tree.boxed(), head.title(), place.regions());
		FactReader facts = new FactReader(head.spokenIn(), entities, targets);
		RecordWriter writer = new RecordWriter(agencies.names(), facts, head.period(), head.issuedOn());
		List<org.zeren.plan.measure.Section> sections = writer.sections(drafts);
		if (writer.texts().isEmpty()) {
			throw new NotAPlanException(outline.source().name(),
					"no measures found; is this a plan with numbered chapters and titled measures?");
		}
		PlanRecord record = new PlanRecord(PlanIds.of(place, head),
				new SourceFile(outline.source().name(), outline.source().sha256()), head.title(), head.issuer(),
				head.documentNumber(), head.issuedOn(), head.status(), head.period().start(), head.period().end(),
				place.regions(), sections, targets, agencies.agencies(), entities.waterBodies(),
				entities.monitoringSections(), entities.enterprises(), entities.parks(), entities.policies(),
				writer.projects(entities.projects(), tree.boxed(), measures), List.of());
		List<Remark> doubts = new ArrayList<>(facts.remarks());
		doubts.addAll(writer.remarks());
		measures.doubts().forEach((doubt) -> doubts.add(Remark.on(doubt.place(), doubt.reason())));
		List<Remark> remarks = Review.of(outline, record, doubts);
		return new Extraction(
				PlanRecordBuilder.builder(record).review(remarks.stream().map(Remark::item).toList()).build(),
				writer.texts(), remarks, outline.source().text());
	}

	/**
	 * A plan is Chinese text; a manual in another language with numbered headings is not
	 * one.
	 */
	private static void refuseOtherLanguages(Source source) {
		long letters = source.text().chars().filter(Character::isLetter).count();
		long han = source.text().chars().filter((c) -> Han.is((char) c)).count();
		if (han * 3 < letters || han == 0) {
			throw new NotAPlanException(source.name(),
					"hardly any Chinese text; is this the plan itself, in the right encoding?");
		}
	}

	private static List<Passage> texts(PlanBody body) {
		List<Block> tail = body.tail().subList(0, body.tail().size() - body.attached().size());
		return texts(Stream.of(body.head(), body.blocks(), tail).flatMap(List::stream).toList());
	}

	private static List<Passage> texts(List<Block> blocks) {
		return blocks.stream()
			.flatMap((block) -> (block instanceof Paragraph paragraph) ? Stream.of(paragraph.text())
					: (block instanceof Heading heading) ? Stream.of(heading.title()) : Stream.empty())
			.toList();
	}

	private static String withoutEnding(String file) {
		int dot = file.lastIndexOf('.');
		return (dot > 0) ? file.substring(0, dot) : file;
	}

	private static Stream<String> inBoxes(List<Passage> items) {
		return items.stream()
			.flatMap((item) -> Notes.in(item).stream())
			.flatMap((note) -> note.bearers().stream())
			.map((bearer) -> bearer.name().toString());
	}

	private static List<String> printed(List<? extends Draft> drafts) {
		List<String> names = new ArrayList<>();
		for (Draft draft : drafts) {
			if (draft instanceof Draft.Section section) {
				names.addAll(printed(section.content()));
			}
			else if (draft instanceof Draft.Measure measure) {
				measure.own().bearers().forEach((bearer) -> names.add(bearer.name().toString()));
				measure.parts()
					.forEach((part) -> part.bearers().forEach((bearer) -> names.add(bearer.name().toString())));
				measure.inherited().forEach((bearer) -> names.add(bearer.name().toString()));
			}
		}
		return names;
	}

}
