using static Microsoft.Playwright.Assertions;

namespace OrchardPortal.BrowserTests.Journeys;

public abstract class LanguageJourney(BrowserSite site, Screen screen) : JourneyTest(site, screen)
{
    [BrowserFact]
    [Trait("Requirement", "37")]
    public Task A_visitor_reads_the_help_site_and_the_portal_in_their_language() => TravelAsync(async visitor =>
    {
        await visitor.GoAsync("/articles/descale-your-machine");
        await ChooseAsync(visitor, "Português");
        await Expect(visitor.Heading("Descalcificar a máquina")).ToBeVisibleAsync();
        await visitor.InspectAsync();
        await visitor.GoAsync("/articles/yearly-service");
        await Expect(visitor.Page.Locator(".article__language")).ToBeVisibleAsync();
        await visitor.InspectAsync();
        await visitor.GoAsync("/categories/water");
        await visitor.InspectAsync();
        await visitor.GoAsync("/account/login");
        await visitor.InspectAsync();
        await visitor.GoAsync("/");
        await visitor.InspectAsync();

        // A menu opens and closes by keyboard, and closing leads back to its button.
        var button = visitor.Page.Locator(".languages summary");
        await button.FocusAsync();
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Expect(visitor.Page.Locator(".languages ul")).ToBeVisibleAsync();
        await visitor.InspectAsync();
        await visitor.Page.Keyboard.PressAsync("Escape");
        await Expect(visitor.Page.Locator(".languages ul")).ToBeHiddenAsync();
        await Expect(button).ToBeFocusedAsync();
    });

    [BrowserFact]
    [Trait("Requirement", "37")]
    public Task A_site_that_is_read_from_right_to_left_holds() => TravelAsync(2, async tabs =>
    {
        var (owner, visitor) = (tabs[0], tabs[1]);
        await owner.LoginAsync(Cast.Admin);
        await owner.GoAsync("/admin/Settings/localization");
        await owner.InspectAsync();
        await owner.Field("Supported languages").FillAsync("en, pt, de, ar");
        await owner.Button("Save").ClickAsync();
        await Expect(owner.Page.Locator(".alert-success, .message-success").First).ToBeVisibleAsync();

        await visitor.GoAsync("/");
        await ChooseAsync(visitor, "العربية");
        await Expect(visitor.Page.Locator("html")).ToHaveAttributeAsync("dir", "rtl");
        foreach (var address in (string[])["/", "/categories/water", "/articles/descale-your-machine", "/search?q=water", "/account/login", "/account/register"])
        {
            await visitor.GoAsync(address);
            await visitor.InspectAsync();
        }

        var brand = (await visitor.Page.Locator(".brand").BoundingBoxAsync())!;
        var menu = (await visitor.Page.Locator(".languages").BoundingBoxAsync())!;
        Assert.True(brand.X > menu.X, $"The brand begins at {brand.X}, the menu at {menu.X}.");
    });

    private static async Task ChooseAsync(Tab visitor, string language)
    {
        await visitor.Page.Locator(".languages summary").ClickAsync();
        await visitor.Link(language).ClickAsync();
    }
}

public sealed class LanguageJourneyOnAWideScreen(BrowserSite site) : LanguageJourney(site, Screen.Wide), IClassFixture<BrowserSite>;

public sealed class LanguageJourneyOnAPhone(BrowserSite site) : LanguageJourney(site, Screen.Phone), IClassFixture<BrowserSite>;
