package org.collimator.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A headless Chromium of this machine with a profile of its own. Nothing is downloaded and nothing is reported home.
 * Not for several threads.
 */
public final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** Held, because a logger nobody holds forgets its level. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private final Path profile;
    private final ChromeDriver driver;

    private Browser(Path profile, ChromeDriver driver) {
        this.profile = profile;
        this.driver = driver;
    }

    /** Starts a browser of desktop size. */
    public static Browser start() {
        SELENIUM.setLevel(Level.SEVERE);
        try {
            var profile = Files.createTempDirectory("collimator-browser");
            var service = new ChromeDriverService.Builder()
                    .usingDriverExecutable(driverProgram().orElseThrow().toFile())
                    .usingAnyFreePort()
                    .withLogOutput(java.io.OutputStream.nullOutputStream())
                    .build();
            return new Browser(profile, new ChromeDriver(service, options(profile)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ChromeOptions options(Path profile) {
        var logging = new LoggingPreferences();
        logging.enable(LogType.BROWSER, Level.ALL);
        var options = new ChromeOptions();
        options.setBinary(chromium().orElseThrow().toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--window-size=1280,800",
                "--lang=en-GB",
                "--user-data-dir=" + profile);
        options.setCapability("goog:loggingPrefs", logging);
        return options;
    }

    static Optional<Path> chromium() {
        return program("chromium", "chromium-browser", "google-chrome");
    }

    static Optional<Path> driverProgram() {
        return program("chromedriver");
    }

    private static Optional<Path> program(String... names) {
        var folders = Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator);
        return Arrays.stream(names)
                .flatMap(name -> Arrays.stream(folders).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Everything Selenium can do. */
    public ChromeDriver driver() {
        return driver;
    }

    public void open(String url) {
        driver.get(url);
    }

    public void size(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 500));
        driver.manage().window().setSize(new Dimension(Math.max(width, 500), height));
    }

    /** Leaves the page and drops everything that this origin has kept. */
    public void forget(String origin) {
        open("about:blank");
        driver.executeCdpCommand("Storage.clearDataForOrigin", Map.of("origin", origin, "storageTypes", "all"));
    }

    /** {@code dark} or {@code light}. */
    public void colours(String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** Runs a script in the frame that is chosen; {@code return} gives its value. */
    public @Nullable Object script(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** What a script returns, as text; null becomes the empty text. */
    public String text(String script, Object... arguments) {
        var value = script(script, arguments);
        return value == null ? "" : value.toString();
    }

    public boolean isTrue(String script, Object... arguments) {
        return Boolean.TRUE.equals(script(script, arguments));
    }

    /** Awaits a promise that the script returns. */
    public @Nullable Object await(String script, Object... arguments) {
        return driver.executeAsyncScript(
                "const done = arguments[arguments.length - 1];"
                        + "(async (...args) => {" + script.replace("arguments", "args") + "})(...arguments)"
                        + ".then(done, (error) => done('failed: ' + error));",
                arguments);
    }

    /** Waits until the script gives true. */
    public void until(String script, Object... arguments) {
        new WebDriverWait(driver, PATIENCE, Duration.ofMillis(25))
                .withMessage(() -> "waiting for: " + script + "; console: " + problems())
                .ignoring(StaleElementReferenceException.class)
                .until(any -> isTrue(script, arguments));
    }

    public WebElement find(String css) {
        until("return document.querySelector(arguments[0]) !== null", css);
        return driver.findElement(By.cssSelector(css));
    }

    public List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    /** Works in a frame from now on. */
    public void intoFrame(String css) {
        driver.switchTo().defaultContent();
        driver.switchTo().frame(find(css));
    }

    /** Works in the page itself from now on. */
    public void outOfFrames() {
        driver.switchTo().defaultContent();
    }

    /** Errors and warnings on the console since the last call. */
    public List<String> problems() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(entry -> entry.getMessage())
                .toList();
    }

    /** A picture of the window, for people to look at. */
    public void picture(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, driver.getScreenshotAs(org.openqa.selenium.OutputType.BYTES));
    }

    @Override
    public void close() {
        driver.quit();
        try (Stream<Path> files = Files.walk(profile)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // Chromium may still be tidying up; the folder lies in the temporary directory.
            profile.toFile().deleteOnExit();
        }
    }
}
