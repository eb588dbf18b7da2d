// SPDX-License-Identifier: Apache-2.0
package org.graftwork.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GraphicsApartTest {

    @Test
    void onLinuxTheWindowIsOpenedByAProcessThatGtkLoadsNoOpenGlIn() {
        assertThat(new GraphicsApart("Linux", Map.of()).needsProcess()).isTrue();
    }

    @Test
    void thatProcessDoesNotStartAnother() {
        Map<String, String> environment = Map.of(GraphicsApart.GTK_VARIABLE, "disable");
        assertThat(new GraphicsApart("Linux", environment).needsProcess()).isFalse();
    }

    @Test
    void otherSystemsNeedNone() {
        assertThat(new GraphicsApart("Windows 11", Map.of()).needsProcess()).isFalse();
        assertThat(new GraphicsApart("Mac OS X", Map.of()).needsProcess()).isFalse();
    }

    @Test
    void theInstalledProgramStartsItself() {
        assertThat(GraphicsApart.command(Optional.of("/opt/graftwork/bin/Graftwork"), new String[] {"my.graftwork"}))
                .containsExactly("/opt/graftwork/bin/Graftwork", "my.graftwork");
    }

    @Test
    void otherwiseJavaIsStartedWithTheSameClassesAndOptions() {
        List<String> command = GraphicsApart.command(Optional.empty(), new String[] {"my.graftwork"});
        assertThat(command.get(0)).endsWith("java");
        assertThat(command)
                .containsSequence(
                        "-cp", System.getProperty("java.class.path"), "org.graftwork.app.Main", "my.graftwork");
    }
}
