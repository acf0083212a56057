package org.collimator.browser;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.collimator.question.Answer;
import org.collimator.question.OptionId;
import org.collimator.question.Question;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** Uses a course as a person does, finding everything by its {@code data-} attributes. */
final class Learner {
    private static final int TRIES = 20;

    private final Browser browser;

    Learner(Browser browser) {
        this.browser = browser;
    }

    /** Goes to a page by its address and waits until it is shown. */
    void goTo(String page) {
        browser.script("location.hash = arguments[0]", page);
        waitFor(page);
    }

    void waitFor(String page) {
        browser.until("return document.querySelector('main')?.dataset.page === arguments[0]", page);
    }

    String page() {
        return browser.text("return document.querySelector('main')?.dataset.page");
    }

    String pageKind() {
        return browser.text("return document.querySelector('main')?.dataset.pageKind");
    }

    /** Presses the first button of this action that can be seen. */
    void press(String action) {
        press("", action);
    }

    private void press(String within, String action) {
        var css = within + " [data-action='" + action + "']";
        browser.find(css);
        WebElement button = browser.all(css).stream()
                .filter(WebElement::isDisplayed)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no visible " + css));
        click(button);
    }

    /** As a person does: when a picture that arrives pushes the button away, aim again. */
    private static void click(WebElement target) {
        for (int moved = 0; ; moved++) {
            try {
                target.click();
                return;
            } catch (ElementClickInterceptedException covered) {
                if (moved == TRIES) {
                    throw covered;
                }
                LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            }
        }
    }

    /** The ids of the questions that are shown. */
    List<String> questions() {
        return browser.all("[data-question]").stream()
                .map(each -> each.getDomAttribute("data-question"))
                .toList();
    }

    void waitForQuestion(Question question) {
        browser.find(card(question));
    }

    String stateOf(Question question) {
        return browser.find(card(question)).getDomAttribute("data-state");
    }

    private static String card(Question question) {
        return "[data-question='" + question.id() + "']";
    }

    /** Marks the question where it stands and waits for the feedback. */
    void check(Question question) {
        press(card(question), "check");
        browser.until("return document.querySelector(arguments[0])?.dataset.state === 'marked'", card(question));
    }

    /** Gives an answer with pointer and keyboard. */
    void answer(Question question, Answer answer) {
        var card = browser.find(card(question));
        if (answer instanceof Answer.OneOption one) {
            tick(card, one.option().value());
        } else if (answer instanceof Answer.Truth truth) {
            tick(card, Boolean.toString(truth.value()));
        } else if (answer instanceof Answer.SomeOptions some) {
            some.options().forEach(option -> tick(card, option.value()));
        } else if (answer instanceof Answer.Pairs pairs) {
            pairs.targets()
                    .forEach((prompt, target) -> new Select(
                                    card.findElement(By.cssSelector("select[data-prompt='" + prompt + "']")))
                            .selectByValue(target.value()));
        } else if (answer instanceof Answer.Sequence sequence) {
            order(question, sequence.items());
        } else if (answer instanceof Answer.Text text) {
            type(card, "answer", text.text());
        } else if (answer instanceof Answer.Quantity quantity) {
            quantity(card, quantity);
        } else if (answer instanceof Answer.Point point) {
            type(card, "x", Long.toString(Math.round(point.x())));
            type(card, "y", Math.round(point.y()) + Keys.TAB.toString());
        }
        browser.until("return document.querySelector(arguments[0])?.dataset.state === 'answered'", card(question));
    }

    private static void tick(WebElement card, String option) {
        click(card.findElement(By.cssSelector("input[data-option='" + option + "']")));
    }

    private static void type(WebElement card, String role, String text) {
        var field = card.findElement(By.cssSelector("[data-role='" + role + "']"));
        field.clear();
        field.sendKeys(text);
    }

    private static void quantity(WebElement card, Answer.Quantity quantity) {
        type(card, "answer", quantity.number());
        var units = card.findElements(By.cssSelector("select[data-role='unit']"));
        if (!units.isEmpty()) {
            new Select(units.get(0)).selectByValue(quantity.unit());
        }
    }

    /** Moves each item up until it is in its place. */
    private void order(Question question, List<OptionId> wanted) {
        var css = card(question);
        press(css, "keep-order");
        for (int place = 0; place < wanted.size(); place++) {
            var id = wanted.get(place).value();
            while (shownOrder(css).indexOf(id) > place) {
                browser.find(css + " [data-action='move-up'][data-option='" + id + "']")
                        .click();
            }
        }
    }

    private List<String> shownOrder(String css) {
        var ids = new ArrayList<String>();
        browser.all(css + " li[data-option]").forEach(line -> ids.add(line.getDomAttribute("data-option")));
        return ids;
    }

    /** The score on a results page as the course states it. */
    String score() {
        return browser.find("[data-role='score']").getDomAttribute("data-value");
    }

    String verdict() {
        return browser.find("[data-role='verdict']").getDomAttribute("data-value");
    }
}
