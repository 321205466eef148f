import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import javax.imageio.ImageIO;

/**
 * Draws the two icons of the Teams app: two hands on one baton, the shape of the workbench's logo on its grid of 32.
 * Run it where a drawing is to change: {@code java manifests/teams/Icons.java manifests/teams}.
 */
final class Icons {

    private static final Color TEAL = new Color(0x0F5F68);
    private static final Color MINT = new Color(0x8FE0D2);
    private static final float GRID = 32f;

    private Icons() {}

    /** Writes both files into the folder that is named. */
    public static void main(String[] arguments) throws IOException {
        File folder = new File(arguments[0]);
        ImageIO.write(color(192), "png", new File(folder, "color.png"));
        ImageIO.write(outline(32), "png", new File(folder, "outline.png"));
    }

    /** On a full square: Teams rounds its corners. The drawing keeps to the middle, which no client cuts. */
    private static BufferedImage color(int size) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = pen(image);
        pen.setColor(TEAL);
        pen.fillRect(0, 0, size, size);
        scale(pen, size, 0.9f);
        baton(pen, Color.WHITE, 4f);
        grip(pen, MINT, 8, 21, 2.6f);
        grip(pen, MINT, 24, 11, 2.6f);
        pen.dispose();
        return image;
    }

    /** White on nothing, as Teams asks. */
    private static BufferedImage outline(int size) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = pen(image);
        scale(pen, size, 1.15f);
        baton(pen, Color.WHITE, 2.4f);
        grip(pen, Color.WHITE, 8, 21, 3.2f);
        grip(pen, Color.WHITE, 24, 11, 3.2f);
        pen.dispose();
        return image;
    }

    private static Graphics2D pen(BufferedImage image) {
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return pen;
    }

    private static void scale(Graphics2D pen, int size, float share) {
        pen.translate(size * (1 - share) / 2, size * (1 - share) / 2);
        pen.scale(size * share / GRID, size * share / GRID);
    }

    private static void baton(Graphics2D pen, Color color, float width) {
        pen.setColor(color);
        pen.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(new Line2D.Float(8, 21, 15.5f, 13.5f));
        pen.draw(new Line2D.Float(16.5f, 18.5f, 24, 11));
    }

    private static void grip(Graphics2D pen, Color color, float x, float y, float radius) {
        pen.setColor(color);
        pen.fill(new Ellipse2D.Float(x - radius, y - radius, 2 * radius, 2 * radius));
    }
}
