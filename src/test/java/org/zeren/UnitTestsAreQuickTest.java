package org.zeren;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTag;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Tag;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/**
 * {@code mvn test} starts nothing: tests of a database, a browser, another process or the
 * whole application bear the tag of integration tests.
 */
@ArchTag("integration")
@AnalyzeClasses(packages = "org.zeren", importOptions = ImportOption.OnlyIncludeTests.class)
class UnitTestsAreQuickTest {

	@ArchTest
	static final ArchRule whatStartsSomethingBearsTheTag = noClasses().that()
		.haveNameMatching(".*(?<!Neo4jUnder)Tests?$")
		.and(not(bearTheTag()))
		.should()
		.dependOnClassesThat()
		.haveNameMatching("org\\.zeren\\.graph\\.embedded\\.EmbeddedDatabase|java\\.lang\\.ProcessBuilder"
				+ "|org\\.openqa\\.selenium\\..*|org\\.springframework\\.boot\\.(SpringApplication|builder\\..*)");

	/** A tag is handed down to the classes below, as JUnit does it. */
	private static DescribedPredicate<JavaClass> bearTheTag() {
		return describe("bear the tag", (type) -> type.isMetaAnnotatedWith(Tag.class)
				|| type.getAllRawSuperclasses().stream().anyMatch((above) -> above.isMetaAnnotatedWith(Tag.class)));
	}

}
