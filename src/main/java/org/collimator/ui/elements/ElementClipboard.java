package org.collimator.ui.elements;

import java.awt.GraphicsEnvironment;
import java.awt.Toolkit;
import java.awt.datatransfer.Clipboard;
import java.awt.datatransfer.Transferable;
import java.util.List;
import java.util.Optional;
import org.collimator.curriculum.Curriculum;
import org.collimator.document.Clip;
import org.collimator.document.Copies;
import org.collimator.document.ElementRef;
import org.collimator.document.Elements;
import org.collimator.document.Removal;
import org.collimator.document.Spot;
import org.collimator.storage.ClipCodec;
import org.collimator.storage.StorageException;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.session.Target;
import org.collimator.ui.session.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * Cut, copy and paste of elements, within a window and between windows and processes. Reading JSON and copying media files goes on off
 * the event thread. On the event thread.
 */
public final class ElementClipboard {
    private final ElementActs acts;
    private final Clipboard clipboard;
    private final Texts texts = Texts.of(ElementClipboard.class);
    private final ElementWords words = new ElementWords();

    /** The clipboard of the system; one of its own where there is no display. */
    public ElementClipboard(ElementActs acts) {
        this(
                acts,
                GraphicsEnvironment.isHeadless()
                        ? new Clipboard("elements")
                        : Toolkit.getDefaultToolkit().getSystemClipboard());
    }

    ElementClipboard(ElementActs acts, Clipboard clipboard) {
        this.acts = acts;
        this.clipboard = clipboard;
    }

    /** What stands for elements on the clipboard and under the pointer. */
    public ClipTransfer transfer(List<ElementRef> refs) {
        Workspace workspace = acts.workspace();
        return new ClipTransfer(
                Clip.of(workspace.current(), refs), workspace.folder().root().toString(), refs);
    }

    /** Puts elements on the clipboard. */
    public void copy(List<ElementRef> refs) {
        if (!refs.isEmpty()) {
            clipboard.setContents(transfer(refs), (board, lost) -> {});
        }
    }

    /** Puts elements on the clipboard and takes them out; links to them find them again when they are pasted. */
    public void cut(List<ElementRef> refs) {
        if (refs.isEmpty() || !acts.canEdit()) {
            return;
        }
        copy(refs);
        Workspace workspace = acts.workspace();
        ElementRef next =
                Spot.before(workspace.current(), refs.get(0)).map(Spot::parent).orElse(ElementRef.COURSE);
        workspace.edit(words.step("step.cut", refs), refs.get(0), curriculum -> Removal.only(curriculum, refs));
        workspace.selection().show(Target.of(next));
    }

    /** Puts what is on the clipboard behind what is selected; anything but elements is left alone. */
    public void paste() {
        Transferable content = contents();
        if (content != null) {
            paste(content, acts.anchor());
        }
    }

    private @Nullable Transferable contents() {
        try {
            return clipboard.getContents(null);
        } catch (IllegalStateException busy) {
            acts.context().dialogs().failed(texts.get("paste.failed"), texts.get("paste.busy"));
            return null;
        }
    }

    /** Whether there are elements in what was dropped or copied. */
    public static boolean accepts(Transferable content) {
        return ClipTransfer.isOn(content);
    }

    /** Puts elements behind another one; anything but elements is left alone. */
    public void paste(Transferable content, ElementRef behind) {
        if (!acts.canEdit()) {
            return;
        }
        Optional<ClipTransfer> own = ClipTransfer.own(content);
        Optional<String> json = own.isPresent() ? Optional.empty() : ClipTransfer.json(content);
        if (own.isEmpty() && json.isEmpty()) {
            return;
        }
        Curriculum target = acts.workspace().current();
        acts.context()
                .tasks()
                .run(
                        texts.get("paste.task"),
                        signal -> own.map(one -> Optional.of(new ClipCodec.Read(one.clip(), one.folder())))
                                .orElseGet(() -> new ClipCodec().read(json.orElseThrow()))
                                .map(read -> brought(read, target)),
                        read -> read.ifPresent(one -> pasted(one, behind)),
                        failure -> acts.context()
                                .dialogs()
                                .failed(texts.get("paste.failed"), String.valueOf(failure.getMessage())));
    }

    /** A clip with its files, and why some of them did not come. */
    private record Brought(Clip clip, String fault) {}

    private Brought brought(ClipCodec.Read read, Curriculum target) {
        try {
            Clip clip = ClipMedia.copied(
                    read.clip(),
                    read.folder(),
                    target,
                    acts.workspace().folder().media());
            return new Brought(clip, "");
        } catch (StorageException refused) {
            return new Brought(read.clip(), String.valueOf(refused.getMessage()));
        }
    }

    private void pasted(Brought brought, ElementRef behind) {
        if (brought.clip().isEmpty()) {
            return;
        }
        Workspace workspace = acts.workspace();
        Copies.Pasted pasted = Copies.paste(workspace.current(), brought.clip(), behind);
        List<ElementRef> copied =
                brought.clip().elements().stream().map(Elements::ref).toList();
        acts.apply(words.step("step.paste", copied), behind, pasted);
        if (!brought.clip().allMedia().isEmpty()) {
            workspace.mediaChanged();
        }
        if (!brought.fault().isEmpty()) {
            acts.context().dialogs().failed(texts.get("paste.media"), brought.fault());
        }
    }
}
