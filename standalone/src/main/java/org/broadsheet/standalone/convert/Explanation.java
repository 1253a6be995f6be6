package org.broadsheet.standalone.convert;

import java.util.List;
import org.broadsheet.events.PostEnriched;
import org.broadsheet.events.PostReceived;
import org.broadsheet.transform.PostTransformer;

/**
 * A post under the microscope.
 *
 * @param source as it was received
 * @param post the product
 * @param steps the rules that changed it, in their order, with the places
 */
public record Explanation(String source, PostEnriched post, List<RepairStep> steps) {
    public Explanation {
        steps = List.copyOf(steps);
    }

    /**
     * Transforms a post and watches.
     *
     * @throws org.broadsheet.transform.InvalidPostException where it is refused
     */
    static Explanation of(PostReceived received, PostTransformer transformer) {
        StepRecorder recorder = new StepRecorder(received.source());
        PostEnriched post = transformer.transform(received, recorder);
        return new Explanation(received.source(), post, recorder.steps());
    }
}
