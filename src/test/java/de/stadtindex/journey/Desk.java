package de.stadtindex.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import de.stadtindex.account.Accounts;

/** What somebody does at the desk, by the words on the screen. */
record Desk(Page page) {

    /** Signs in and stays where that leads. */
    Desk signIn(String email) {
        page.navigate("/anmelden");
        fill("E-Mail-Adresse", email);
        fill("Passwort", Accounts.PASSWORD);
        press("Anmelden");
        return this;
    }

    void fill(String label, String text) {
        page.getByLabel(label, new GetByLabelOptions().setExact(true)).fill(text);
    }

    void tick(String label) {
        page.getByRole(AriaRole.CHECKBOX, new GetByRoleOptions().setName(label)).check();
    }

    void press(String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    void follow(String link) {
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
    }
}
