package org.collimator.ui.shell;

import java.awt.Desktop;
import java.io.File;
import org.collimator.ui.help.HelpFeature;
import org.collimator.ui.kit.Dialogs;

/**
 * What the system's own menu asks of the program where there is one, as on a Mac: what it is, to open files from the Finder, to quit.
 * Elsewhere nothing. On the event thread.
 */
final class SystemMenu {
    private SystemMenu() {}

    static void serve(Program program, Dialogs dialogs) {
        if (!Desktop.isDesktopSupported()) {
            return;
        }
        Desktop desktop = Desktop.getDesktop();
        if (desktop.isSupported(Desktop.Action.APP_ABOUT)) {
            desktop.setAboutHandler(event -> HelpFeature.about(dialogs));
        }
        if (desktop.isSupported(Desktop.Action.APP_OPEN_FILE)) {
            desktop.setOpenFileHandler(
                    event -> event.getFiles().stream().map(File::toPath).forEach(program::open));
        }
        if (desktop.isSupported(Desktop.Action.APP_QUIT_HANDLER)) {
            desktop.setQuitHandler((event, response) -> {
                response.cancelQuit();
                program.quit();
            });
        }
    }
}
