package org.broadsheet.transform.html;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.broadsheet.transform.image.Srcset;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Shows what a script would have shown: a picture whose address waits in {@code data-src} or {@code data-srcset} behind a placeholder,
 * and of a placeholder with the picture in {@code noscript} beside it, the picture; pictures of AMP pages too.
 */
final class LazyImage implements RemovingRule {
    private static final Set<String> OF_AMP = Tags.names("amp-img", "amp-anim");
    private static final Set<String> MEDIA = Tags.names("img", "source", "video", "audio");
    private static final String NOSCRIPT = "noscript";
    private static final Set<String> LOOKED_AT = Tags.union(MEDIA, Tags.names(NOSCRIPT));
    /** Of lazysizes and lozad; of WP Rocket, Jetpack and a3; of jQuery's Lazy Load; of Avada, Echo and Zhihu. */
    private static final List<String> ADDRESSES = List.of(
            "data-src", "data-lazy-src", "data-original", "data-lazy", "data-orig-src", "data-echo", "data-actualsrc");

    private static final List<String> SETS = List.of("data-srcset", "data-lazy-srcset", "data-original-set");
    private static final List<String> SIZES = List.of("data-sizes", "data-lazy-sizes");
    private static final Pattern PLACEHOLDER = Pattern.compile(
            "data:.*|.*/v1/fill/[^/]*\\bblur_\\d.*|.*\\b(?:blank|spacer|placeholder|loading|lazy|lazyload|transparent|pixel|1x1|grey|gray)\\.(?:gif|png|svg|jpe?g|webp)"
                    + "(?:\\?.*)?",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    @Override
    public String name() {
        return "lazy-image";
    }

    @Override
    public int apply(Element body, Repairs repairs) {
        int fromAmp = fromAmp(Tree.named(body, OF_AMP), repairs);
        if (fromAmp > 0) {
            Tree.moved(body);
        }
        List<Element> found = Tree.named(body, LOOKED_AT);
        int shown = 0;
        int merged = 0;
        for (Element element : found) {
            shown += MEDIA.contains(element.normalName()) && show(element, repairs) ? 1 : 0;
        }
        for (Element element : found) {
            merged += element.normalName().equals(NOSCRIPT) && merge(element, repairs) ? 1 : 0;
        }
        if (merged > 0) {
            Tree.moved(body);
        }
        for (Element element : merged == 0 ? found : Tree.named(body, "img")) {
            shown += element.normalName().equals("img") && element.hasAttr("srcset") && withAddress(element) ? 1 : 0;
        }
        return fromAmp + shown + merged;
    }

    private static int fromAmp(List<Element> images, Repairs repairs) {
        for (Element image : images) {
            image.children().forEach(repairs::removed);
            Tags.rename(image.empty(), "img");
        }
        return images.size();
    }

    private static boolean show(Element element, Repairs repairs) {
        if (element.attributesSize() == 0) {
            return false;
        }
        Optional<String> address = first(element, ADDRESSES).filter(LazyImage::isAddress);
        Optional<String> set = first(element, SETS);
        address.ifPresent(real -> {
            String placeholder = element.attr("src");
            if (element.normalName().equals("img") && !placeholder.isBlank() && !placeholder.equals(real)) {
                repairs.removals().addImage(placeholder, "");
            }
            element.attr("src", real);
        });
        set.ifPresent(candidates -> element.attr("srcset", candidates));
        first(element, SIZES).ifPresent(sizes -> element.attr("sizes", sizes));
        return address.isPresent() || set.isPresent();
    }

    private static Optional<String> first(Element element, List<String> attributes) {
        for (String attribute : attributes) {
            if (!element.attr(attribute).isBlank()) {
                String value = element.attr(attribute).strip();
                // Once it is shown, it waits no more.
                element.removeAttr(attribute);
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    private static boolean isAddress(String value) {
        boolean json = value.startsWith("{") || value.startsWith("[");
        return !json && !value.startsWith("data:") && !Urls.web(value).isEmpty();
    }

    /** One of the placeholder and the picture beside it. */
    private static boolean merge(Element noscript, Repairs repairs) {
        Element picture = only(noscript);
        Element before = noscript.previousElementSibling();
        Element lazy = before == null ? null : only(before);
        Element after = noscript.nextElementSibling();
        if (picture != null && (isSame(lazy, picture) || isSame(after == null ? null : only(after), picture))) {
            repairs.removed(noscript);
            noscript.remove();
            return true;
        }
        if (picture == null || lazy == null) {
            return false;
        }
        if (isPlaceholder(lazy)) {
            if (picture.attr("alt").isBlank()) {
                picture.attr("alt", lazy.attr("alt"));
            }
            repairs.removed(lazy);
            lazy.remove();
            noscript.unwrap();
            return true;
        }
        return false;
    }

    private static boolean isSame(@Nullable Element shown, Element picture) {
        return shown != null
                && shown.attr("src").strip().equals(picture.attr("src").strip());
    }

    /** The picture that an element is, or holds with nothing beside it. */
    private static @Nullable Element only(Element element) {
        if (element.normalName().equals("img")) {
            return element;
        }
        List<Element> images = element.select("img");
        return images.size() == 1 && !element.hasText() ? images.get(0) : null;
    }

    private static boolean isPlaceholder(Element image) {
        String source = image.attr("src").strip();
        return source.isEmpty() || PLACEHOLDER.matcher(source).matches();
    }

    private static boolean withAddress(Element image) {
        String largest = Srcset.parse(image.attr("srcset")).largest();
        if (!isPlaceholder(image) || largest.isEmpty()) {
            return false;
        }
        image.attr("src", largest);
        return true;
    }
}
