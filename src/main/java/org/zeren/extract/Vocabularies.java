package org.zeren.extract;

import org.zeren.document.furniture.Websites;
import org.zeren.document.table.ColumnKind;
import org.zeren.document.words.LayoutWords;
import org.zeren.extract.agency.AgencyForms;
import org.zeren.extract.agency.AgencyWords;
import org.zeren.extract.agency.RegionNames;
import org.zeren.extract.agency.Sectors;
import org.zeren.extract.duty.Deadlines;
import org.zeren.extract.duty.role.Roles;
import org.zeren.extract.entity.company.CompanyWords;
import org.zeren.extract.entity.naming.LeadIn;
import org.zeren.extract.entity.park.ParkWords;
import org.zeren.extract.entity.policy.PolicyWords;
import org.zeren.extract.entity.project.ProjectWords;
import org.zeren.extract.entity.water.MonitoringWords;
import org.zeren.extract.entity.water.WaterWords;
import org.zeren.extract.head.HeadWords;
import org.zeren.extract.language.Commitments;
import org.zeren.extract.language.DateWords;
import org.zeren.extract.language.MeasurementUnits;
import org.zeren.extract.structure.TitleWords;
import org.zeren.extract.structure.body.Headings;
import org.zeren.extract.table.TableWords;
import org.zeren.extract.target.Indicators;
import org.zeren.term.GoalWords;
import org.zeren.term.UnitNames;
import org.zeren.term.UnitScales;
import org.zeren.text.LevelSigns;
import org.zeren.vocabulary.Vocabulary;
import org.zeren.vocabulary.VocabularyException;

/**
 * Reads all vocabulary files, to which a user may add, before the first document is
 * opened, so that a fault in one is told once and in one line.
 */
final class Vocabularies {

	private Vocabularies() {
	}

	/**
	 * @throws VocabularyException where a file cannot be used
	 */
	static void open() {
		Vocabulary.checkFolder();
		try {
			ofDocuments();
			ofPlans();
			ofEntities();
		}
		catch (ExceptionInInitializerError ex) {
			if (ex.getCause() instanceof VocabularyException fault) {
				throw fault;
			}
			throw ex;
		}
	}

	private static void ofDocuments() {
		LayoutWords.vocabulary();
		Websites.vocabulary();
		ColumnKind.vocabulary();
	}

	private static void ofPlans() {
		LevelSigns.vocabulary();
		DateWords.vocabulary();
		MeasurementUnits.vocabulary();
		UnitScales.vocabulary();
		GoalWords.of("");
		Commitments.vocabulary();
		RegionNames.vocabulary();
		AgencyWords.vocabulary();
		UnitNames.vocabulary();
		AgencyForms.vocabulary();
		Sectors.vocabulary();
		Roles.vocabulary();
		Deadlines.vocabulary();
		TableWords.vocabulary();
		Headings.vocabulary();
		TitleWords.vocabulary();
		Indicators.vocabulary();
		HeadWords.vocabulary();
	}

	private static void ofEntities() {
		LeadIn.vocabulary();
		WaterWords.vocabulary();
		MonitoringWords.vocabulary();
		CompanyWords.vocabulary();
		ParkWords.vocabulary();
		ProjectWords.vocabulary();
		PolicyWords.vocabulary();
	}

}
