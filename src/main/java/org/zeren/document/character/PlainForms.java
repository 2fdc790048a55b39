package org.zeren.document.character;

import java.text.Normalizer;

import org.jspecify.annotations.Nullable;

/**
 * The ordinary characters for those that only look or stand differently: radicals (⽔ for
 * 水), compatibility ideographs, small, vertical and half-width signs (﹙ ︵ ｡), squared
 * units (㎞), letters of mathematics, and other code points that stand for a Chinese sign
 * (∶ for ：). Marks that print nothing, such as those of direction and variation, have no
 * form at all.
 */
public final class PlainForms {

	/** Pairs from Unicode's EquivalentUnifiedIdeograph.txt that normalization leaves. */
	private static final String RADICALS = "⺀冫⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇几⺈刀⺉刂⺊卜⺋卩⺌小⺍小⺎兀⺏尣⺐尢⺑尣⺒巳⺓幺⺔彑⺕彐⺖忄⺗小⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫"
			+ "⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糸⺰纟⺱罓⺲罒⺳网⺴罒⺵网⺶羊⺷羊⺸羊⺹老⺺聿⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅"
			+ "⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞飠⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫齐⻬齐⻭齿⻮齿⻯竜⻰龙⻱龟⻲亀⻳龟㇐一㇑丨㇒丿㇓丿㇔丶㇖乛㇠乙";

	/**
	 * Signs that normalization leaves or gives in another form than Chinese text has
	 * them.
	 */
	private static final String SIGNS = "∶：ː：꞉：︰：︓：﹕：︐，﹐，､，︑、﹑、︒。｡。﹒．․．︔；﹔；︕！﹗！︖？﹖？︵（﹙（❨（⁽（︶）﹚）❩）⁾）︷｛﹛｛︸｝﹜｝︹〔﹝〔❲〔⦗〔︺〕﹞〕❳〕⦘〕︻【︼】"
			+ "︽《⟪《≪《︾》⟫》≫》︿〈⟨〈﹀〉⟩〉﹁「｢「﹂」｣」﹃『﹄』︗〖︘〗﹇［﹈］〝“〞”〟”︙…⋯…︱—﹘—︲–‒–‐-‑-−-﹣-∼～〜～⁓～∽～≧≥⩾≥≦≤⩽≤∕/⁄/⧸/ꞏ·･・﹪%﹟#﹠&﹡*﹢+﹤<﹥>﹦=﹨\\﹩$﹫@"
			+ "〸十〹卄〺卅ℓL";

	/**
	 * Characters for which GB18030 once had no code point: what files of that time print
	 * in the private area, by the standard's table of 2005 and 2022.
	 */
	private static final String PRIVATE = "\uE81E龴\uE826龵\uE82B龶\uE82C龷\uE832龸\uE843龹\uE854龺\uE864龻\uE78D，\uE78E。\uE78F、\uE790：\uE791；\uE792！\uE793？\uE794〖\uE795〗\uE796…";

	private static final String NOTHING = "";

	private static final @Nullable String[] FORMS = forms();

	private PlainForms() {
	}

	/**
	 * {@return the ordinary form of a character, nothing for one that prints nothing, and
	 * null for a character that is its own}
	 * @param codePoint the character
	 */
	public static @Nullable String of(int codePoint) {
		return (codePoint < FORMS.length) ? FORMS[codePoint] : beyond(codePoint);
	}

	/**
	 * {@return the words in ordinary characters}
	 */
	public static String of(String words) {
		if (words.codePoints().allMatch((c) -> of(c) == null)) {
			return words;
		}
		StringBuilder plain = new StringBuilder(words.length());
		words.codePoints().forEach((c) -> {
			String form = of(c);
			plain.append((form != null) ? form : Character.toString(c));
		});
		return plain.toString();
	}

	private static @Nullable String[] forms() {
		@Nullable String[] forms = new String[0x10000];
		normalized(forms, 0x2126, 0x2126);
		normalized(forms, 0x2329, 0x232A);
		normalized(forms, 0x2E80, 0x2FDF);
		normalized(forms, 0xF900, 0xFAFF);
		normalized(forms, 0xFB00, 0xFB06);
		normalized(forms, 0x3371, 0x33DF);
		normalized(forms, 0x33FF, 0x33FF);
		for (String pairs : new String[] { RADICALS, SIGNS, PRIVATE }) {
			for (int i = 0; i < pairs.length(); i += 2) {
				forms[pairs.charAt(i)] = pairs.substring(i + 1, i + 2);
			}
		}
		for (int[] range : new int[][] { { 0, 8 }, { 0xE, 0x1F }, { 0x7F, 0x84 }, { 0x86, 0x9F }, { 0xAD, 0xAD },
				{ 0x34F, 0x34F }, { 0x61C, 0x61C }, { 0x115F, 0x1160 }, { 0x17B4, 0x17B5 }, { 0x180B, 0x180F },
				{ 0x200B, 0x200F }, { 0x202A, 0x202E }, { 0x2060, 0x206F }, { 0xFE00, 0xFE0F }, { 0xFEFF, 0xFEFF },
				{ 0xFFF9, 0xFFFB } }) {
			for (int c = range[0]; c <= range[1]; c++) {
				forms[c] = NOTHING;
			}
		}
		return forms;
	}

	private static void normalized(@Nullable String[] forms, int from, int to) {
		for (int c = from; c <= to; c++) {
			String form = raised(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
			forms[c] = form.equals(Character.toString(c)) ? null : form;
		}
	}

	/** ㎡ is m², ㎥ is m³. */
	private static String raised(String unit) {
		int last = unit.length() - 1;
		boolean power = last > 0 && unit.charAt(0) < 0x400 && (unit.charAt(last) == '2' || unit.charAt(last) == '3');
		return power ? unit.substring(0, last) + ((unit.charAt(last) == '2') ? "²" : "³") : unit;
	}

	/**
	 * Compatibility ideographs and letters of mathematics have a form; marks of variation
	 * and language, pictographs and the private planes print nothing that belongs to the
	 * words.
	 */
	private static @Nullable String beyond(int c) {
		if (c >= 0x2F800 && c <= 0x2FA1F || c >= 0x1D400 && c <= 0x1D7FF) {
			return Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
		}
		boolean ideograph = c >= 0x20000 && c <= 0x3FFFF;
		return ideograph ? null : NOTHING;
	}

}
