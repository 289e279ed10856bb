package com.listwright.gate.fairhousing;

import com.listwright.gate.MalformedRule;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A linear model over features: the odds that a stretch needs a second look, and which class it then speaks of. Weights
 * are whole steps of {@link #STEP}, so that the same examples give the same bytes.
 */
final class Model {
    static final float STEP = 1f / 32;
    static final int CLASS_BITS = 13;
    static final List<String> CLASSES = ProtectedClass.names();

    private static final int MAGIC = 0x46484d31;
    private static final String RESOURCE = "/gates/fair-housing/model.bin";

    private final byte[] weights;
    private final byte[][] classWeights;

    private static final class Held {
        private static final Model TRAINED = read();
    }

    Model(byte[] weights, byte[][] classWeights) {
        this.weights = weights;
        this.classWeights = classWeights;
    }

    /** As it was trained when the program was built. */
    static Model trained() {
        return Held.TRAINED;
    }

    double odds(Features features) {
        double sum = 0;
        for (int feature = 0; feature < features.size(); feature++) {
            sum += share(features, feature);
        }
        return sum;
    }

    double share(Features features, int feature) {
        return weights[features.number(feature)] * STEP * features.weight(feature);
    }

    String protectedClass(Features features) {
        var best = 0;
        var most = Double.NEGATIVE_INFINITY;
        for (int name = 0; name < CLASSES.size(); name++) {
            double sum = 0;
            for (int feature = 0; feature < features.size(); feature++) {
                sum += classWeights[name][features.number(feature) & ((1 << CLASS_BITS) - 1)]
                        * STEP
                        * features.weight(feature);
            }
            if (sum > most) {
                most = sum;
                best = name;
            }
        }
        return CLASSES.get(best);
    }

    void write(OutputStream stream) throws IOException {
        var data = new DataOutputStream(stream);
        data.writeInt(MAGIC);
        data.write(weights);
        for (var row : classWeights) {
            data.write(row);
        }
        data.flush();
    }

    static Model read(InputStream stream) throws IOException {
        var data = new DataInputStream(stream);
        if (data.readInt() != MAGIC) {
            throw new MalformedRule(RESOURCE, "not a model of this program; build it again");
        }
        var weights = new byte[Features.ROOM];
        data.readFully(weights);
        var classWeights = new byte[CLASSES.size()][1 << CLASS_BITS];
        for (var row : classWeights) {
            data.readFully(row);
        }
        return new Model(weights, classWeights);
    }

    private static Model read() {
        try (var stream = Model.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new MalformedRule(RESOURCE, "the model is missing; mvn process-classes trains it");
            }
            return read(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
