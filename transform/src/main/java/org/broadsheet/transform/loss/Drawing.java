package org.broadsheet.transform.loss;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Takes from an account the links, images and code blocks that it finds in the source, and notes which are not there. */
final class Drawing implements Sink {
    /** What misses more of its addresses loses some in any case. */
    private static final int MOST_LOOK_UPS = 200;

    private final Bag linkBag;
    private final Bag imageBag;
    private final String code;
    private final Set<Long> excusedImages;
    private int spareLinks;
    private int spareImages;

    private final List<String> lostLinks = new ArrayList<>();
    private final List<String> lostImages = new ArrayList<>();
    private int codeBlocks;
    private int lookedUp;
    private int at = -1;

    Drawing(Bag links, Bag images, String code, Set<Long> excusedImages, int spareLinks, int spareImages) {
        this.linkBag = links;
        this.imageBag = images;
        this.code = code;
        this.excusedImages = excusedImages;
        this.spareLinks = spareLinks;
        this.spareImages = spareImages;
    }

    List<String> lostLinks() {
        return lostLinks;
    }

    List<String> lostImages() {
        return lostImages;
    }

    int codeBlocks() {
        return codeBlocks;
    }

    /** The offset of the first loss; -1 without one. */
    int at() {
        return at;
    }

    @Override
    public void word(long hash, int offset) {}

    @Override
    public void link(String target, int offset) {
        if (LossAccount.isFollowable(target)
                && !linkBag.take(LossAccount.addressHash(target))
                && !(LossAccount.isOwn(target) && spareLinks-- > 0)
                && !isInCode(target)) {
            lostLinks.add(target);
            miss(offset);
        }
    }

    @Override
    public void image(String source, int offset) {
        if (LossAccount.isFollowable(source)
                && !imageBag.take(LossAccount.addressHash(source))
                && !excusedImages.contains(LossAccount.addressHash(source))
                && !(LossAccount.isOwn(source) && spareImages-- > 0)
                && !isInCode(source)) {
            lostImages.add(source);
            miss(offset);
        }
    }

    @Override
    public void codeBlock(int offset) {
        codeBlocks++;
    }

    /** Hears of the same, while the words are read along with the product. */
    Sink along(Alignment alignment) {
        return new Sink() {
            @Override
            public void word(long hash, int offset) {
                alignment.miss(hash);
            }

            @Override
            public int known(int from) {
                return alignment.read(from);
            }

            @Override
            public void link(String target, int offset) {
                Drawing.this.link(target, offset);
            }

            @Override
            public void image(String source, int offset) {
                Drawing.this.image(source, offset);
            }

            @Override
            public void codeBlock(int offset) {
                codeBlocks++;
            }
        };
    }

    /** What looks like a link in the source may be a sample of one. */
    private boolean isInCode(String address) {
        return lookedUp++ < MOST_LOOK_UPS && code.contains(address);
    }

    private void miss(int offset) {
        at = at < 0 ? offset : at;
    }
}
