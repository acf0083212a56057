package org.collimator.ui.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.collimator.curriculum.Curriculum;
import org.collimator.exchange.ExportException;
import org.collimator.exchange.ExportReport;
import org.collimator.exchange.Exports;
import org.collimator.exchange.Progress;
import org.collimator.ui.kit.Tasks;
import org.collimator.ui.session.Workspace;

/** The export itself, through the one gate that the command line uses too. Off the event thread. */
final class Publishing {
    private Publishing() {}

    static List<ExportReport> run(Workspace workspace, Curriculum state, ExportChoice choice, Tasks.Signal signal)
            throws IOException, ExportException {
        Exports.refuseParts(
                workspace.isWhole(),
                workspace.openingProblems(),
                workspace.folder().root());
        Path output = choice.output().toAbsolutePath();
        Files.createDirectories(choice.formats().size() > 1 ? output : output.getParent());
        return new Exports(workspace.check()::findings)
                .run(state, workspace.folder().media(), choice.formats(), choice.options(), output, new Progress() {
                    @Override
                    public void at(long done, long total) {
                        signal.at(done, total);
                    }

                    @Override
                    public boolean cancelled() {
                        return signal.cancelled();
                    }
                });
    }
}
