// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Buttons;
import org.graftwork.ui.widget.Notice;
import org.graftwork.ui.widget.OpeningNotice;
import org.graftwork.workbench.project.KeptWork;
import org.graftwork.workbench.project.Project;
import org.graftwork.workbench.project.ProjectModel;
import org.graftwork.workbench.project.ProjectPhotos;
import org.graftwork.workbench.project.Projects;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** What there is to say of projects, above whatever page is open: an offer to go on, what is missing, what failed. */
public final class ProjectNotices extends VBox {

    private final ProjectViewModel projects;
    private final Notice offer;
    private boolean offerAside;

    public ProjectNotices(ProjectViewModel projects) {
        this.projects = projects;
        getStyleClass().add("project-notices");
        Notice failed = OpeningNotice.of(projects.opening(), "project.notOpened");
        failed.setId("project-not-opened");
        Notice unsaved = OpeningNotice.of(projects.saving(), "project.notSaved");
        unsaved.setId("project-not-saved");
        offer = offer();
        following(projects.offer(), this::showOffer);
        getChildren().addAll(offer, failed, unsaved, missing());
        getChildren().forEach(notice -> notice.visibleProperty().addListener(observable -> showWhereNeeded()));
        showWhereNeeded();
    }

    /** Takes no room where there is nothing to say. */
    private void showWhereNeeded() {
        boolean needed = getChildren().stream().anyMatch(Node::isVisible);
        setVisible(needed);
        setManaged(needed);
    }

    /** Whether what is offered stands back for something that was begun. */
    public void setOfferAside(boolean aside) {
        offerAside = aside;
        showOffer();
    }

    private void showOffer() {
        projects.offer()
                .get()
                .filter(work -> !offerAside)
                .ifPresentOrElse(
                        work -> offer.show(Strings.text("project.goOn.title"), inWords(work)),
                        () -> offer.show("", ""));
    }

    private Notice offer() {
        Button goOn = Buttons.plain(Strings.text("project.goOn"), MaterialDesignC.CHEVRON_RIGHT, projects::goOn);
        goOn.setId("project-go-on");
        Node dismiss = Buttons.icon(Strings.text("project.goOn.not"), MaterialDesignC.CLOSE, projects::startAfresh);
        dismiss.setId("project-start-afresh");
        Notice notice = new Notice(Notice.Kind.INFORMATION, goOn, dismiss);
        notice.setId("project-offer");
        return notice;
    }

    private Notice missing() {
        Node dismiss =
                Buttons.icon(Strings.text("notice.dismiss"), MaterialDesignC.CLOSE, projects.desk()::forgetNotes);
        Notice notice = new Notice(Notice.Kind.CAUTION, dismiss);
        notice.setId("project-missing");
        following(projects.desk().notes(), () -> {
            List<String> notes = projects.desk().notes().get();
            notice.show(notes.isEmpty() ? "" : Strings.text("project.missing"), String.join("\n", notes));
        });
        return notice;
    }

    private static void following(ObservableValue<?> value, Runnable show) {
        value.addListener((observable, before, now) -> show.run());
        show.run();
    }

    /** What would be gone on with. */
    private static String inWords(KeptWork work) {
        Project project = work.project();
        List<String> parts = new ArrayList<>();
        work.file().map(Projects::name).ifPresent(name -> parts.add(Strings.text("project.goOn.file", name)));
        project.model()
                .map(ProjectNotices::name)
                .ifPresent(name -> parts.add(Strings.text("project.goOn.model", name)));
        project.photos()
                .map(ProjectPhotos::folder)
                .flatMap(ProjectNotices::end)
                .ifPresent(name -> parts.add(Strings.text("project.goOn.photos", name)));
        return String.join(" · ", parts);
    }

    private static String name(ProjectModel model) {
        return model.source().equals(ProjectModel.BUILTIN.source())
                ? Strings.text("project.goOn.builtin")
                : model.source().contains("://")
                        ? model.source()
                        : end(model.source()).orElse(model.source());
    }

    private static Optional<String> end(String path) {
        return Optional.ofNullable(Path.of(path).getFileName()).map(Path::toString);
    }
}
