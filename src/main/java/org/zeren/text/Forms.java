package org.zeren.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The forms of characters, in three steps. What a document is read in: the ordinary
 * characters for those that only look or stand differently, which are radicals (⽔ for 水),
 * compatibility ideographs, small, vertical and half-width signs (﹙ ︵ ｡), squared units
 * (㎞), letters of mathematics, and other code points that stand for a Chinese sign (∶ for
 * ：); marks that print nothing, such as those of direction and variation, have no form at
 * all. What rules read: half-width signs (，is ,), at the same places. What names are
 * compared in: neither width, blanks nor raised figures matter (ＰＭ₂.₅ is PM2.5).
 */
public final class Forms {

	/** Pairs from Unicode's EquivalentUnifiedIdeograph.txt that normalization leaves. */
	private static final String RADICALS = "⺀冫⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇几⺈刀⺉刂⺊卜⺋卩⺌小⺍小⺎兀⺏尣⺐尢⺑尣⺒巳⺓幺⺔彑⺕彐⺖忄⺗小⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫"
			+ "⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糸⺰纟⺱罓⺲罒⺳网⺴罒⺵网⺶羊⺷羊⺸羊⺹老⺺聿⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅"
			+ "⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞飠⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫齐⻬齐⻭齿⻮齿⻯竜⻰龙⻱龟⻲亀⻳龟㇐一㇑丨㇒丿㇓丿㇔丶㇖乛㇠乙";

	/**
	 * Signs that normalization leaves or gives in another form than Chinese text has
	 * them.
	 */
	private static final String SIGNS = "∶：ː：꞉：︰：︓：﹕：︐，﹐，､、︑、﹑、︒。｡。﹒．․．︔；﹔；︕！﹗！︖？﹖？︵（﹙（❨（⁽（︶）﹚）❩）⁾）︷｛﹛｛︸｝﹜｝︹〔﹝〔❲〔⦗〔︺〕﹞〕❳〕⦘〕︻【︼】"
			+ "︽《⟪《≪《︾》⟫》≫》︿〈⟨〈﹀〉⟩〉﹁「｢「﹂」｣」﹃『﹄』︗〖︘〗﹇［﹈］〝“〞”〟”︙…⋯…︱—﹘—︲–‒–‐-‑-−-﹣-∼～〜～⁓～∽～≧≥⩾≥≦≤⩽≤∕/⁄/⧸/ꞏ·･・﹪%\u066A%﹟#﹠&﹡*﹢+﹤<﹥>﹦=﹨\\﹩$﹫@"
			+ "〸十〹卄〺卅ℓL";

	/**
	 * Characters for which GB18030 once had no code point: what files of that time print
	 * in the private area, by the standard's table of 2005 and 2022.
	 */
	private static final String PRIVATE = "\uE81E龴\uE826龵\uE82B龶\uE82C龷\uE832龸\uE843龹\uE854龺\uE864龻\uE78D，\uE78E。\uE78F、\uE790：\uE791；\uE792！\uE793？\uE794〖\uE795〗\uE796…";

	private static final String NOTHING = "";

	private static final @Nullable String[] FORMS = forms();

	private static final Pattern BLANKS = Pattern.compile("\\s");

	private Forms() {
	}

	/**
	 * {@return the ordinary form of a character, nothing for one that prints nothing, and
	 * null for a character that is its own}
	 * @param codePoint the character
	 */
	public static @Nullable String plain(int codePoint) {
		return (codePoint < FORMS.length) ? FORMS[codePoint] : beyond(codePoint);
	}

	/**
	 * {@return the words in ordinary characters}
	 */
	public static String plain(String words) {
		if (words.codePoints().allMatch((c) -> plain(c) == null)) {
			return words;
		}
		StringBuilder plain = new StringBuilder(words.length());
		words.codePoints().forEach((c) -> {
			String form = plain(c);
			plain.append((form != null) ? form : Character.toString(c));
		});
		return plain.toString();
	}

	/**
	 * {@return the text with each full-width digit, letter and sign of ASCII in its
	 * half-width form, and each kind of blank as a blank; of the same length, so that
	 * offsets stay valid}
	 */
	public static String halfWidth(CharSequence text) {
		String printed = text.toString();
		int same = 0;
		while (same < printed.length() && halfWidth(printed.charAt(same)) == printed.charAt(same)) {
			same++;
		}
		if (same == printed.length()) {
			return printed;
		}
		char[] folded = printed.toCharArray();
		for (int i = same; i < folded.length; i++) {
			folded[i] = halfWidth(folded[i]);
		}
		return new String(folded);
	}

	/**
	 * {@return the half-width form of the character, or the character itself}
	 */
	public static char halfWidth(char c) {
		if (c > '\u3000' && c < '\uFF01' || c > ' ' && c < '\u00A0') {
			return c;
		}
		if (c >= '\uFF01' && c <= '\uFF5E') {
			return (char) (c - '\uFF01' + '!');
		}
		return isBlank(c) ? ' ' : c;
	}

	/**
	 * {@return whether the character is a blank of any width}
	 */
	public static boolean isBlank(char c) {
		return c == ' ' || c == '\t' || c == '\u3000' || c == '\u00A0' || (c >= '\u2000' && c <= '\u200A')
				|| c == '\u202F' || c == '\u205F';
	}

	/**
	 * {@return the text in the form in which names are compared: Ⅲ is III, and neither
	 * width, blanks nor the kind of dash matter}
	 */
	public static String compared(String text) {
		if (text.chars().allMatch((c) -> isCompared((char) c))) {
			return text;
		}
		if (text.length() == 1 && text.charAt(0) > '\uFF00' && text.charAt(0) < '\uFF5F') {
			return Character.toString(halfWidth(text.charAt(0)));
		}
		return BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
			.replaceAll("")
			.replace('–', '-')
			.replace('—', '-');
	}

	/**
	 * {@return whether the character is its own form for comparing, as nearly all of a
	 * plan's are}
	 */
	public static boolean isCompared(char c) {
		return c > ' ' && c < 0x7F || c >= 0x4E00 && c <= 0x9FFF || c > '\u3000' && c <= '》';
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
