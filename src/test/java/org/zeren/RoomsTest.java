package org.zeren;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTag;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The rooms stand in one direction, and each knows only what it is for.
 */
@ArchTag("integration")
@AnalyzeClasses(packages = "org.zeren", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {

	@ArchTest
	static final ArchRule noRoomKnowsALaterOne = layeredArchitecture().consideringOnlyDependenciesInLayers()
		.withOptionalLayers(true)
		.layer("text")
		.definedBy("org.zeren.text..")
		.layer("vocabulary")
		.definedBy("org.zeren.vocabulary..")
		.layer("term")
		.definedBy("org.zeren.term..")
		.layer("document")
		.definedBy("org.zeren.document..")
		.layer("plan")
		.definedBy("org.zeren.plan..")
		.layer("extract")
		.definedBy("org.zeren.extract..")
		.layer("verdict")
		.definedBy("org.zeren.verdict..")
		.layer("comparison")
		.definedBy("org.zeren.comparison..")
		.layer("graph")
		.definedBy("org.zeren.graph..")
		.layer("key")
		.definedBy("org.zeren.key..")
		.layer("ledger")
		.definedBy("org.zeren.ledger..")
		.layer("audit")
		.definedBy("org.zeren.audit..")
		.layer("api")
		.definedBy("org.zeren.api..")
		.layer("files of tables")
		.definedBy("org.zeren.table..")
		.layer("export")
		.definedBy("org.zeren.export..")
		.layer("report")
		.definedBy("org.zeren.report..")
		.layer("form")
		.definedBy("org.zeren.form..")
		.layer("backup")
		.definedBy("org.zeren.backup..")
		.layer("example")
		.definedBy("org.zeren.example..")
		.layer("mcp")
		.definedBy("org.zeren.mcp..")
		.layer("browser")
		.definedBy("org.zeren.browser..")
		.layer("page")
		.definedBy("org.zeren.page..")
		.layer("cli")
		.definedBy("org.zeren.cli..")
		.whereLayer("text")
		.mayOnlyAccessLayers("vocabulary")
		.whereLayer("vocabulary")
		.mayNotAccessAnyLayer()
		.whereLayer("term")
		.mayOnlyAccessLayers("text", "vocabulary")
		.whereLayer("document")
		.mayOnlyAccessLayers("text", "vocabulary")
		.whereLayer("plan")
		.mayOnlyAccessLayers("document")
		.whereLayer("extract")
		.mayOnlyAccessLayers("text", "vocabulary", "term", "document", "plan")
		.whereLayer("verdict")
		.mayOnlyAccessLayers("vocabulary", "term", "plan")
		.whereLayer("comparison")
		.mayOnlyAccessLayers("text", "vocabulary", "term", "document", "plan")
		.whereLayer("graph")
		.mayOnlyAccessLayers("text", "vocabulary", "term", "document", "plan")
		.whereLayer("audit")
		.mayOnlyAccessLayers("graph", "plan", "term", "verdict")
		.whereLayer("key")
		.mayNotAccessAnyLayer()
		.whereLayer("ledger")
		.mayOnlyAccessLayers("term", "verdict", "plan", "graph", "key")
		.whereLayer("api")
		.mayOnlyAccessLayers("text", "graph", "document", "plan", "term", "verdict", "comparison", "key", "ledger")
		.whereLayer("files of tables")
		.mayNotAccessAnyLayer()
		.whereLayer("export")
		.mayOnlyAccessLayers("files of tables", "graph", "api")
		.whereLayer("report")
		.mayOnlyAccessLayers("files of tables", "document", "export")
		.whereLayer("form")
		.mayOnlyAccessLayers("text", "files of tables", "export", "verdict", "key", "ledger", "api")
		.whereLayer("example")
		.mayOnlyAccessLayers("files of tables", "graph", "verdict", "key", "ledger", "audit")
		.whereLayer("backup")
		.mayOnlyAccessLayers("plan", "graph", "ledger", "audit")
		.whereLayer("mcp")
		.mayOnlyAccessLayers("api")
		.whereLayer("browser")
		.mayOnlyAccessLayers("graph")
		.whereLayer("page")
		.mayNotAccessAnyLayer();

	/**
	 * The outline knows nothing of how it is read. Formats are written down on one side,
	 * lines become blocks on the other, and {@code reading} joins the two.
	 */
	@ArchTest
	static final ArchRule roomsOfTheDocumentStandOnTheOutline = layeredArchitecture()
		.consideringOnlyDependenciesInAnyPackage("org.zeren.document..")
		.layer("words")
		.definedBy("org.zeren.document.words..")
		.layer("outline")
		.definedBy("org.zeren.document")
		.layer("transcript")
		.definedBy("org.zeren.document.transcript..")
		.layer("character")
		.definedBy("org.zeren.document.character..")
		.layer("pdf")
		.definedBy("org.zeren.document.pdf..")
		.layer("html")
		.definedBy("org.zeren.document.html..")
		.layer("word")
		.definedBy("org.zeren.document.word..")
		.layer("format")
		.definedBy("org.zeren.document.format..")
		.layer("line")
		.definedBy("org.zeren.document.line..")
		.layer("furniture")
		.definedBy("org.zeren.document.furniture..")
		.layer("table")
		.definedBy("org.zeren.document.table..")
		.layer("heading")
		.definedBy("org.zeren.document.heading..")
		.layer("paragraph")
		.definedBy("org.zeren.document.paragraph..")
		.layer("reading")
		.definedBy("org.zeren.document.reading..")
		.whereLayer("words")
		.mayNotAccessAnyLayer()
		.whereLayer("outline")
		.mayOnlyAccessLayers("words")
		.whereLayer("transcript")
		.mayOnlyAccessLayers("outline")
		.whereLayer("character")
		.mayOnlyAccessLayers("words", "transcript")
		.whereLayer("pdf")
		.mayOnlyAccessLayers("words", "transcript", "character")
		.whereLayer("html")
		.mayOnlyAccessLayers("words", "outline", "transcript", "character")
		.whereLayer("word")
		.mayOnlyAccessLayers("words", "transcript", "character")
		.whereLayer("format")
		.mayOnlyAccessLayers("transcript", "character", "pdf", "html", "word")
		.whereLayer("line")
		.mayOnlyAccessLayers("words", "outline", "character")
		.whereLayer("furniture")
		.mayOnlyAccessLayers("words", "outline", "line")
		.whereLayer("table")
		.mayOnlyAccessLayers("words", "outline", "line", "furniture")
		.whereLayer("heading")
		.mayOnlyAccessLayers("outline", "line")
		.whereLayer("paragraph")
		.mayOnlyAccessLayers("words", "outline", "line")
		.whereLayer("reading")
		.mayOnlyAccessLayers("outline", "transcript", "format", "line", "furniture", "table", "heading", "paragraph");

	/** Each room of extraction stands on those before it. */
	@ArchTest
	static final ArchRule roomsOfExtractionStandOnEarlierOnes = layeredArchitecture()
		.consideringOnlyDependenciesInAnyPackage("org.zeren.extract..")
		.layer("language")
		.definedBy("org.zeren.extract.language..")
		.layer("agency")
		.definedBy("org.zeren.extract.agency..")
		.layer("role")
		.definedBy("org.zeren.extract.duty.role..")
		.layer("duty")
		.definedBy("org.zeren.extract.duty")
		.layer("table")
		.definedBy("org.zeren.extract.table..")
		.layer("body")
		.definedBy("org.zeren.extract.structure.body..")
		.layer("structure")
		.definedBy("org.zeren.extract.structure")
		.layer("amount")
		.definedBy("org.zeren.extract.target.amount..")
		.layer("target")
		.definedBy("org.zeren.extract.target")
		.layer("entity")
		.definedBy("org.zeren.extract.entity..")
		.layer("head")
		.definedBy("org.zeren.extract.head..")
		.whereLayer("language")
		.mayNotAccessAnyLayer()
		.whereLayer("agency")
		.mayOnlyAccessLayers("language")
		.whereLayer("role")
		.mayOnlyAccessLayers("agency")
		.whereLayer("duty")
		.mayOnlyAccessLayers("language", "agency", "role")
		.whereLayer("table")
		.mayOnlyAccessLayers("language", "agency", "role", "duty")
		.whereLayer("body")
		.mayOnlyAccessLayers("language", "agency", "duty", "table")
		.whereLayer("structure")
		.mayOnlyAccessLayers("language", "agency", "duty", "table", "body")
		.whereLayer("amount")
		.mayOnlyAccessLayers("language")
		.whereLayer("target")
		.mayOnlyAccessLayers("language", "agency", "duty", "table", "body", "structure", "amount")
		.whereLayer("entity")
		.mayOnlyAccessLayers("language", "agency", "duty", "table", "body", "structure", "target")
		.whereLayer("head")
		.mayOnlyAccessLayers("language", "agency", "duty", "table", "body", "structure", "target", "entity")
		.layer("review")
		.definedBy("org.zeren.extract.review..")
		.whereLayer("review")
		.mayOnlyAccessLayers("language", "agency", "role", "duty", "table", "body", "structure", "target", "entity",
				"head");

	/**
	 * A statement is made of clauses, then of filters, then of what is selected; a search
	 * stands on all of them, and the room itself begins them.
	 */
	@ArchTest
	static final ArchRule roomsOfTranslationStandOnEarlierOnes = layeredArchitecture()
		.consideringOnlyDependenciesInAnyPackage("org.zeren.api.translation..")
		.layer("clause")
		.definedBy("org.zeren.api.translation.clause..")
		.layer("filter")
		.definedBy("org.zeren.api.translation.filter..")
		.layer("projection")
		.definedBy("org.zeren.api.translation.projection..")
		.layer("search")
		.definedBy("org.zeren.api.translation.search..")
		.layer("statement")
		.definedBy("org.zeren.api.translation")
		.whereLayer("clause")
		.mayNotAccessAnyLayer()
		.whereLayer("filter")
		.mayOnlyAccessLayers("clause")
		.whereLayer("projection")
		.mayOnlyAccessLayers("clause", "filter")
		.whereLayer("search")
		.mayOnlyAccessLayers("clause", "projection")
		.whereLayer("statement")
		.mayOnlyAccessLayers("clause", "projection", "search");

	@ArchTest
	static final ArchRule readingKnowsNoFramework = noClasses().that()
		.resideInAnyPackage("org.zeren.text..", "org.zeren.vocabulary..", "org.zeren.term..", "org.zeren.document..",
				"org.zeren.plan..", "org.zeren.extract..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.springframework..", "org.neo4j..", "graphql..");

	/** What a record is in the graph is known before anything is written. */
	@ArchTest
	static final ArchRule roomsOfWritingStandOnTheContent = layeredArchitecture()
		.consideringOnlyDependenciesInAnyPackage("org.zeren.graph.write..")
		.layer("content")
		.definedBy("org.zeren.graph.write.content")
		.layer("kept")
		.definedBy("org.zeren.graph.write.kept")
		.layer("write")
		.definedBy("org.zeren.graph.write")
		.whereLayer("content")
		.mayNotAccessAnyLayer()
		.whereLayer("kept")
		.mayOnlyAccessLayers("content")
		.whereLayer("write")
		.mayOnlyAccessLayers("content", "kept");

	/** Each room of the command line stands on those before it. */
	@ArchTest
	static final ArchRule roomsOfTheCommandLineStandOnEarlierOnes = layeredArchitecture()
		.consideringOnlyDependenciesInAnyPackage("org.zeren.cli..")
		.layer("console")
		.definedBy("org.zeren.cli.console")
		.layer("file")
		.definedBy("org.zeren.cli.file")
		.layer("option")
		.definedBy("org.zeren.cli.option")
		.layer("backup")
		.definedBy("org.zeren.cli.backup")
		.layer("answer")
		.definedBy("org.zeren.cli.answer")
		.layer("progress")
		.definedBy("org.zeren.cli.progress")
		.layer("commands")
		.definedBy("org.zeren.cli")
		.whereLayer("console")
		.mayNotAccessAnyLayer()
		.whereLayer("file")
		.mayOnlyAccessLayers("console")
		.whereLayer("option")
		.mayOnlyAccessLayers("console")
		.whereLayer("backup")
		.mayOnlyAccessLayers("console", "option")
		.whereLayer("answer")
		.mayOnlyAccessLayers("console", "option", "backup")
		.whereLayer("progress")
		.mayOnlyAccessLayers("console", "option", "answer")
		.whereLayer("commands")
		.mayOnlyAccessLayers("console", "file", "option", "backup", "answer", "progress");

	@ArchTest
	static final ArchRule packagesHaveNoCircles = slices().matching("org.zeren.(**)").should().beFreeOfCycles();

	@ArchTest
	static void noRoomHoldsMoreThanFifteenTypes(JavaClasses all) {
		Map<String, Long> types = all.stream()
			.filter((type) -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
			.collect(Collectors.groupingBy(JavaClass::getPackageName, TreeMap::new, Collectors.counting()));
		assertThat(types).isNotEmpty().allSatisfy((room, count) -> assertThat(count).as(room).isLessThanOrEqualTo(15));
	}

	@ArchTest
	static final ArchRule namesSayWhatAThingIs = classes().should()
		.haveNameNotMatching(".*(Manager|Helper|Utils?|Processor|Data|Info|Service|Impl|Dto)$");

}
