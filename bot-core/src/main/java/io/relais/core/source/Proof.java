package io.relais.core.source;

/** What a vendor proves itself by; each secret is named by the environment variable that has it. */
public sealed interface Proof {

    /** One method for each variant. */
    <R> R accept(Visitor<R> visitor);

    /** HubSpot's third: an HMAC over method, address, body and time, at most five minutes old. */
    record HubSpot(String secret) implements Proof {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.hubSpot(this);
        }
    }

    /**
     * An HMAC-SHA256 of the body.
     *
     * @param header where it stands
     * @param encoding how it is written
     * @param prefix what stands before it; may be empty
     */
    record SignedBody(String secret, String header, Encoding encoding, String prefix) implements Proof {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.signedBody(this);
        }
    }

    /** A key of the API, as for every other call. */
    record ApiKey() implements Proof {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.apiKey();
        }
    }

    /** How the bytes of a signature are written. */
    enum Encoding {
        /** Two digits a byte. */
        HEX,
        /** The alphabet of RFC 4648, section 4. */
        BASE64
    }

    /** Sees each kind of proof. */
    interface Visitor<R> {
        /** HubSpot's. */
        R hubSpot(HubSpot proof);

        /** A signed body. */
        R signedBody(SignedBody proof);

        /** A key of the API. */
        R apiKey();
    }
}
