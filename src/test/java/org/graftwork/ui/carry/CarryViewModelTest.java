// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.carry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.graftwork.ui.FakeWorkbench;
import org.graftwork.ui.session.Bench;
import org.graftwork.ui.session.Session;
import org.graftwork.workbench.BackgroundWork;
import org.graftwork.workbench.pack.PackContents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Installing, handing round and fetching, without a window. */
final class CarryViewModelTest {

    private static final Path PACK = Path.of("/stick/Workshop.graftpack");

    @TempDir
    private Path folder;

    private final List<Path> models = new ArrayList<>();
    private final List<Path> photos = new ArrayList<>();
    private FakeWorkbench workbench;
    private Session session;
    private CarryViewModel bench;

    @BeforeEach
    void openTheBench() {
        workbench = new FakeWorkbench(folder);
        session = new Session(workbench, new BackgroundWork(Runnable::run, Runnable::run), folder.resolve("exports"));
        bench = new CarryViewModel(session, new Destinations(models::add, photos::add));
    }

    @Test
    void aPackThatIsOpenedShowsItselfOnItsPageAndIsNotInstalledYet() {
        bench.task().set(CarryTask.MAKE);
        bench.open(PACK);

        assertEquals(Bench.PACKS, session.bench().get());
        assertEquals(CarryTask.INSTALL, bench.task().get());
        assertEquals("Workshop in Graz", bench.install().contents().get().title());
        assertNull(bench.install().installed().get());
    }

    @Test
    void aPackThatWasVerifiedIsInstalledAndLeadsToItsBenches() {
        bench.open(PACK);
        bench.install().install();
        List<Path> places = bench.install().installed().get().places();
        bench.install().goTo(PackContents.Kind.MODEL, places.get(0));
        bench.install().goTo(PackContents.Kind.PHOTOS, places.get(1));

        assertEquals(List.of(places.get(0)), models);
        assertEquals(List.of(places.get(1)), photos);
        assertEquals("Workshop in Graz is installed", session.message().get().text());
    }

    @Test
    void aDamagedPackSaysSoAndCannotBeInstalled() {
        bench.open(Path.of("/stick/damaged.graftpack"));
        bench.install().install();

        assertTrue(bench.install().work().problem().get().contains("leaves/07.jpg is not what it was"));
        assertNull(bench.install().contents().get());
        assertNull(bench.install().installed().get());
    }

    @Test
    void anotherPackTakesAwayWhatWasSaidOfTheOneBefore() {
        bench.open(Path.of("/stick/damaged.graftpack"));
        bench.open(PACK);

        assertEquals("", bench.install().work().problem().get());
        assertNotNull(bench.install().contents().get());
    }

    @Test
    void aRoomIsForThisMachineAloneUnlessThePersonOpensIt() {
        bench.room().findAddresses();
        bench.room().choose(PACK);
        bench.room().start();

        assertEquals("127.0.0.1", bench.room().room().get().address().getHost());
        assertTrue(bench.room().isLoopback());
    }

    @Test
    void anOpenRoomListensOnTheAddressThatWasNamed() {
        bench.room().findAddresses();
        bench.room().choose(PACK);
        bench.room().open().set(true);
        bench.room().address().set("10.0.0.7");
        bench.room().start();

        assertEquals("10.0.0.7", bench.room().room().get().address().getHost());
        assertFalse(bench.room().isLoopback());
        assertEquals(12, bench.room().served().get());
        assertEquals(3, bench.room().fetching().get());
    }

    @Test
    void whoeverListensToTheAddressesListensToTheSameList() {
        assertSame(bench.room().addresses(), bench.room().addresses());
    }

    @Test
    void aRoomCannotBeOpenedOnNoNetwork() {
        workbench.rooms().connect(List.of());
        bench.room().findAddresses();
        bench.room().choose(PACK);
        bench.room().open().set(true);
        bench.room().start();

        assertFalse(bench.room().isReady());
        assertNull(bench.room().room().get());
    }

    @Test
    void aRoomThatIsStoppedIsClosed() {
        bench.room().choose(PACK);
        bench.room().start();
        bench.room().stop();

        assertNull(bench.room().room().get());
        assertEquals(List.of(), workbench.rooms().open());
        assertEquals(0, bench.room().served().get());
    }

    @Test
    void aDamagedPackIsNotHandedRound() {
        bench.room().choose(Path.of("/stick/damaged.graftpack"));
        bench.room().start();

        assertTrue(bench.room().work().problem().get().contains("is damaged"));
        assertNull(bench.room().room().get());
    }

    @Test
    void aPackThatWasFetchedIsOfferedToBeInstalled() {
        bench.task().set(CarryTask.FETCH);
        bench.fetch().address().set("192.168.1.20:8642");
        bench.fetch().code().set("480 213");
        bench.fetch().fetch();

        assertEquals(CarryTask.INSTALL, bench.task().get());
        assertEquals(
                folder.resolve("packs/workshop.graftpack"),
                bench.install().pack().get());
        assertNotNull(bench.install().contents().get());
    }

    @Test
    void theWrongCodeIsToldAndTheRightOneTriedNext() {
        bench.fetch().address().set("http://192.168.1.20:8642");
        bench.fetch().code().set("111111");
        bench.fetch().fetch();
        assertTrue(bench.fetch().work().problem().get().contains("The code 111111"));
        bench.fetch().code().set("480213");
        bench.fetch().fetch();

        assertEquals("", bench.fetch().work().problem().get());
        assertNotNull(bench.install().pack().get());
    }

    @Test
    void whatIsNoAddressAndNoCodeIsSaidBesideItsField() {
        for (String address : List.of("", "the projector", "ftp://192.168.1.20", "http://")) {
            bench.fetch().address().set(address);
            bench.fetch().code().set("12");
            bench.fetch().fetch();
            assertEquals(
                    "Such as 192.168.1.20:8642", bench.fetch().addressError().get(), address);
            assertEquals("Six digits", bench.fetch().codeError().get());
        }
        bench.fetch().address().set("192.168.1.20:8642");
        assertEquals("", bench.fetch().addressError().get());
        assertNull(bench.install().pack().get());
    }
}
