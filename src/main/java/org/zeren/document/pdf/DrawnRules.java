package org.zeren.document.pdf;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.jspecify.annotations.Nullable;

/**
 * Collects the straight rules that a page draws, of which its tables are made: lines, the
 * edges of boxes, and boxes as thin as a line.
 */
final class DrawnRules extends PDFGraphicsStreamEngine {

	/** What is at most so many points thick is a line and no box. */
	private static final float THIN = 3;

	/** More than a page of any table has; such a page is a drawing. */
	private static final int MOST = 20_000;

	private final List<Rule> horizontal = new ArrayList<>();

	private final List<Rule> vertical = new ArrayList<>();

	private final List<Point2D[]> path = new ArrayList<>();

	private Point2D at = new Point2D.Float();

	private Point2D start = this.at;

	private final Effort effort;

	private int images;

	private DrawnRules(PDPage page, Effort effort) {
		super(page);
		this.effort = effort;
	}

	/**
	 * A rule from {@code from} to {@code to}; {@code at} is its height if it is
	 * horizontal, otherwise its distance from the left.
	 */
	record Rule(float at, float from, float to) {
	}

	static DrawnRules of(PDPage page, Effort effort) throws IOException {
		DrawnRules rules = new DrawnRules(page, effort);
		rules.processPage(page);
		return rules;
	}

	@Override
	protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
		this.effort.step();
		super.processOperator(operator, operands);
	}

	@Override
	public void showForm(PDFormXObject form) throws IOException {
		if (this.effort.opens(form.getCOSObject())) {
			super.showForm(form);
			this.effort.closes();
		}
	}

	@Override
	public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
		if (this.effort.opens(form.getCOSObject())) {
			super.showTransparencyGroup(form);
			this.effort.closes();
		}
	}

	List<Rule> horizontal() {
		return this.horizontal;
	}

	List<Rule> vertical() {
		return this.vertical;
	}

	/**
	 * {@return how many pictures the page shows}
	 */
	int images() {
		return this.images;
	}

	@Override
	public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
		moveTo((float) p0.getX(), (float) p0.getY());
		for (Point2D p : new Point2D[] { p1, p2, p3, p0 }) {
			lineTo((float) p.getX(), (float) p.getY());
		}
	}

	@Override
	public void moveTo(float x, float y) {
		this.at = new Point2D.Float(x, y);
		this.start = this.at;
	}

	@Override
	public void lineTo(float x, float y) {
		Point2D to = new Point2D.Float(x, y);
		if (this.path.size() < MOST) {
			this.path.add(new Point2D[] { this.at, to });
		}
		this.at = to;
	}

	@Override
	public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
		this.at = new Point2D.Float(x3, y3);
	}

	@Override
	public Point2D getCurrentPoint() {
		return this.at;
	}

	@Override
	public void closePath() {
		lineTo((float) this.start.getX(), (float) this.start.getY());
	}

	@Override
	public void endPath() {
		this.path.clear();
	}

	@Override
	public void strokePath() {
		this.path.forEach((edge) -> add(upright(edge[0]), upright(edge[1])));
		this.path.clear();
	}

	/**
	 * A filled path is a rule only where it is thin as a whole; a filled cell is none.
	 */
	@Override
	public void fillPath(int windingRule) {
		for (int i = 0; i < this.path.size();) {
			Rectangle2D box = null;
			Point2D end;
			do {
				Point2D[] edge = this.path.get(i++);
				box = around(box, upright(edge[0]), upright(edge[1]));
				end = edge[1];
			}
			while (i < this.path.size() && this.path.get(i)[0].equals(end));
			if (Math.min(box.getWidth(), box.getHeight()) <= THIN) {
				boolean flat = box.getHeight() <= box.getWidth();
				add(new Point2D.Double(flat ? box.getMinX() : box.getCenterX(),
						flat ? box.getCenterY() : box.getMinY()),
						new Point2D.Double(flat ? box.getMaxX() : box.getCenterX(),
								flat ? box.getCenterY() : box.getMaxY()));
			}
		}
		this.path.clear();
	}

	private static Rectangle2D around(@Nullable Rectangle2D box, Point2D from, Point2D to) {
		Rectangle2D edge = new Rectangle2D.Double(from.getX(), from.getY(), 0, 0);
		edge.add(to);
		return (box != null) ? box.createUnion(edge) : edge;
	}

	@Override
	public void fillAndStrokePath(int windingRule) {
		strokePath();
	}

	@Override
	public void clip(int windingRule) {
		// what is cut off is seldom a rule
	}

	/**
	 * Text is read elsewhere; the strokes of a drawn type (Type 3) are no rules.
	 */
	@Override
	protected void showText(byte[] string) {
		// nothing to collect
	}

	@Override
	public void drawImage(PDImage image) {
		this.images++;
	}

	@Override
	public void shadingFill(COSName shadingName) {
		// no rule
	}

	private void add(Point2D from, Point2D to) {
		double width = Math.abs(from.getX() - to.getX());
		double height = Math.abs(from.getY() - to.getY());
		if (height <= 1 && width > THIN && this.horizontal.size() < MOST) {
			this.horizontal.add(new Rule((float) from.getY(), (float) Math.min(from.getX(), to.getX()),
					(float) Math.max(from.getX(), to.getX())));
		}
		else if (width <= 1 && height > THIN && this.vertical.size() < MOST) {
			this.vertical.add(new Rule((float) from.getX(), (float) Math.min(from.getY(), to.getY()),
					(float) Math.max(from.getY(), to.getY())));
		}
	}

	/**
	 * From the page's own space to points from the top left of the page as it is read,
	 * turned and cropped as PDFBox places its characters.
	 */
	private Point2D upright(Point2D point) {
		PDRectangle box = getPage().getCropBox();
		double x = point.getX() - box.getLowerLeftX();
		double y = point.getY() - box.getLowerLeftY();
		return switch (getPage().getRotation()) {
			case 90 -> new Point2D.Double(y, x);
			case 180 -> new Point2D.Double(box.getWidth() - x, y);
			case 270 -> new Point2D.Double(box.getHeight() - y, box.getWidth() - x);
			default -> new Point2D.Double(x, box.getHeight() - y);
		};
	}

}
