package org.broadsheet.ingest.picture;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * <a href="https://www.w3.org/TR/SVG2/coords.html">SVG</a>: the width and height of its root element in absolute units. One alone
 * takes the other from the {@code viewBox}; a {@code viewBox} alone is a shape, not a size.
 */
final class Svg implements PictureFormat {
    private static final int MOST_BYTES = 64 * 1024;
    private static final Pattern LENGTH =
            Pattern.compile("\\s*\\+?(\\d{1,9}(?:\\.\\d{1,9})?|\\.\\d{1,9})\\s*([a-z]{0,2})\\s*");
    private static final Pattern SEPARATOR = Pattern.compile("[\\s,]+");

    @Override
    public boolean begins(Head head) {
        String start = head.text(0, Math.min(64, head.length()));
        String text = start.startsWith("\u00ef\u00bb\u00bf") ? start.substring(3) : start;
        return text.stripLeading().startsWith("<");
    }

    @Override
    public Optional<PictureSize> size(Head head) {
        byte[] bytes = head.upTo(Math.min(MOST_BYTES, head.length())).toArray();
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT) {
                    return xml.getLocalName().equals("svg") ? size(xml) : Optional.empty();
                }
            }
            return Optional.empty();
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
    }

    private static Optional<PictureSize> size(XMLStreamReader root) {
        double width = pixels(root.getAttributeValue(null, "width"));
        double height = pixels(root.getAttributeValue(null, "height"));
        double shape = shape(root.getAttributeValue(null, "viewBox"));
        if (width == 0 && height > 0) {
            width = height * shape;
        } else if (height == 0 && width > 0 && shape > 0) {
            height = width / shape;
        }
        return Optional.of(new PictureSize((int) Math.round(width), (int) Math.round(height)));
    }

    /** Width by height; 0 where there is no such box. */
    private static double shape(@Nullable String viewBox) {
        String[] numbers = viewBox == null ? new String[0] : SEPARATOR.split(viewBox.strip(), -1);
        double height = numbers.length == 4 ? pixels(numbers[3]) : 0;
        return height > 0 ? pixels(numbers[2]) / height : 0;
    }

    /** 0 where there is none, or one that depends on the page. */
    private static double pixels(@Nullable String length) {
        Matcher written = LENGTH.matcher(length == null ? "" : length);
        return written.matches() ? Double.parseDouble(written.group(1)) * pixelsOf(written.group(2)) : 0;
    }

    /** CSS's absolute units: 96 pixels to the inch. */
    private static double pixelsOf(String unit) {
        return switch (unit) {
            case "", "px" -> 1;
            case "pt" -> 96 / 72.0;
            case "pc" -> 16;
            case "in" -> 96;
            case "cm" -> 96 / 2.54;
            case "mm" -> 96 / 25.4;
            default -> 0;
        };
    }

    /** Document types are skipped: no entity is expanded, and nothing is fetched. A factory is not for several threads. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        return factory;
    }
}
