package org.collimator.gui;

import java.lang.reflect.Field;
import java.util.concurrent.atomic.AtomicBoolean;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.agent.ByteBuddyAgent;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.dynamic.loading.ClassReloadingStrategy;
import net.bytebuddy.matcher.ElementMatchers;

/**
 * Starts cacio-tta, a toolkit that draws into memory, in such a way that it needs no native window library: AWT's classes are
 * initialised while AWT believes that there is no display, and the one native call that a window makes is taken out.
 */
final class CacioBoot {
    private static final String[] EARLY = {
        "Toolkit",
        "AWTEvent",
        "Event",
        "event.InputEvent",
        "event.KeyEvent",
        "event.MouseEvent",
        "event.AdjustmentEvent",
        "event.FocusEvent",
        "event.WindowEvent",
        "Component",
        "Container",
        "Window",
        "Frame",
        "Dialog",
        "FileDialog",
        "Cursor",
        "Dimension",
        "Insets",
        "Rectangle",
        "Color",
        "Font",
        "KeyboardFocusManager",
        "DefaultKeyboardFocusManager",
        "EventQueue",
        "MenuComponent",
        "MenuItem",
        "Menu",
        "MenuBar",
        "CheckboxMenuItem",
        "PopupMenu",
        "Button",
        "Checkbox",
        "Choice",
        "Label",
        "List",
        "Scrollbar",
        "ScrollPane",
        "ScrollPaneAdjustable",
        "TextComponent",
        "TextArea",
        "TextField",
        "TrayIcon",
        "Panel",
        "Canvas"
    };

    private CacioBoot() {}

    static void install() {
        System.setProperty("java.awt.headless", "true");
        try {
            for (String name : EARLY) {
                Class.forName("java.awt." + name);
            }
            Field splash = java.awt.Window.class.getDeclaredField("beforeFirstWindowShown");
            splash.setAccessible(true);
            ((AtomicBoolean) splash.get(null)).set(false);
            ByteBuddyAgent.install();
            new ByteBuddy()
                    .redefine(java.awt.AWTEvent.class, ClassFileLocator.ForClassLoader.ofSystemLoader())
                    .visit(Advice.to(SetSource.class).on(ElementMatchers.named("setSource")))
                    .make()
                    .load(null, ClassReloadingStrategy.fromInstalledAgent());
            Class.forName("com.github.caciocavallosilano.cacio.ctc.junit.CacioExtension");
        } catch (ReflectiveOperationException failure) {
            throw new ExceptionInInitializerError(failure);
        }
    }

    /** The event's source is set without telling a native peer. */
    static final class SetSource {
        private SetSource() {}

        @Advice.OnMethodEnter(skipOn = Advice.OnNonDefaultValue.class)
        @SuppressWarnings("unused") // both arguments are woven into the method
        static boolean enter(
                @Advice.Argument(0) Object next, @Advice.FieldValue(value = "source", readOnly = false) Object source) {
            source = next;
            return true;
        }
    }
}
