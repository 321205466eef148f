package io.relais.teams.web;

import java.nio.file.Path;

/** By what the bot proves who it is. */
public sealed interface BotCredentials {

    /** One method for each variant. */
    <R> R accept(Visitor<R> visitor);

    /** Whether there are any: without, no token is sent and none is asked for. */
    boolean areGiven();

    /** A client secret of the app registration. */
    record Secret(String value) implements BotCredentials {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.secret(this);
        }

        @Override
        public boolean areGiven() {
            return true;
        }

        /** Shows nothing of it. */
        @Override
        public String toString() {
            return "Secret[(set)]";
        }
    }

    /**
     * A certificate of the app registration.
     *
     * @param certificate a PEM file with the certificate
     * @param key a PEM file with its private key, PKCS #8 and not encrypted; may be the same file
     */
    record Certificate(Path certificate, Path key) implements BotCredentials {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.certificate(this);
        }

        @Override
        public boolean areGiven() {
            return true;
        }
    }

    /** The identity that the cloud gives to the machine. */
    record ManagedIdentity() implements BotCredentials {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.managedIdentity(this);
        }

        @Override
        public boolean areGiven() {
            return true;
        }
    }

    /** None, and none asked of others: for development on one machine. */
    record Anonymous() implements BotCredentials {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.anonymous(this);
        }

        @Override
        public boolean areGiven() {
            return false;
        }
    }

    /** Sees each kind of credentials. */
    interface Visitor<R> {
        /** A client secret. */
        R secret(Secret secret);

        /** A certificate. */
        R certificate(Certificate certificate);

        /** A managed identity. */
        R managedIdentity(ManagedIdentity identity);

        /** None. */
        R anonymous(Anonymous none);
    }
}
