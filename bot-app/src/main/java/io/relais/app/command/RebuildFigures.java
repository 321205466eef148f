package io.relais.app.command;

import io.relais.app.start.DefinitionsOnly;
import io.relais.app.start.ExitCode;
import io.relais.app.start.Prepared;
import io.relais.app.start.StartRefused;
import io.relais.app.store.OpenRecord;
import io.relais.core.application.Bookkeeper;
import io.relais.core.funnel.Counting;
import io.relais.core.mongo.MongoStores;
import io.relais.core.port.FunnelState;
import io.relais.core.port.FunnelState.Building;
import io.relais.core.port.FunnelState.Generation;
import io.relais.core.port.FunnelStore;
import io.relais.core.port.StoreUnavailable;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import picocli.CommandLine.Command;

/** Has all leads counted anew, and shows how far that has come. */
@Command(
        name = "rebuild-figures",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Counts all leads anew for the figures of the funnel, beside those that are read meanwhile.",
            "A running bot goes on; with the embedded record it has to be stopped first.",
            "May be broken off: the bot, or this command again, goes on where it was."
        })
final class RebuildFigures implements Callable<Integer> {

    /** Another instance is at it: there is no hurry. */
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final String[] properties;

    RebuildFigures(String[] properties) {
        this.properties = properties;
    }

    @Override
    public Integer call() {
        Prepared prepared = DefinitionsOnly.read(properties);
        Counting counting = new Counting(prepared.definitions().team().hours().zone());
        InstantSource clock = InstantSource.system();
        try (OpenRecord record = OpenRecord.of(prepared.settings(), clock)) {
            MongoStores stores = record.stores();
            rebuild(new Bookkeeper(stores.journal(), counting, clock), stores.funnel());
            return ExitCode.OK.number();
        } catch (StoreUnavailable away) {
            throw new StartRefused(ExitCode.NO_STORE, List.of("The store does not answer: " + away.getCause()));
        }
    }

    private static void rebuild(Bookkeeper bookkeeper, FunnelStore figures) {
        long wanted = bookkeeper.anew();
        long last = last(figures.state());
        ProgressBar bar = ProgressBar.to(System.err, last);
        while (!served(figures.state(), wanted)) {
            if (bookkeeper.run(1) == 0) {
                LockSupport.parkNanos(PAUSE.toNanos());
            }
            Building building = figures.state().building();
            if (building != null) {
                bar.at(Math.min(building.upTo(), building.last()));
            }
        }
        bar.at(last);
        bar.done();
    }

    private static long last(FunnelState state) {
        Building building = state.building();
        return building == null ? 0 : building.last();
    }

    private static boolean served(FunnelState state, long wanted) {
        Generation served = state.served();
        return served != null && served.number() >= wanted;
    }
}
