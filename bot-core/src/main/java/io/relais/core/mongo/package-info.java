/**
 * The record of all leads on MongoDB: how a lead is written down, the one atomic write of a decision, the queries, the
 * outbox under leases, the indexes and the migrations. The only package that knows the driver. Knows no chat and no rule
 * of the domain; what it may ask of a server is the subset in {@code docs/adr}.
 */
@NullMarked
package io.relais.core.mongo;

import org.jspecify.annotations.NullMarked;
