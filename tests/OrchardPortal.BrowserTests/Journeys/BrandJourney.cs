using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OrchardPortal.BrowserTests.Journeys;

/// <summary>The owner changes what the site looks like and sees it before anybody else does.</summary>
public abstract class BrandJourney(BrowserSite site, Screen screen) : JourneyTest(site, screen)
{
    [BrowserFact]
    [Trait("Requirement", "54")]
    [Trait("Requirement", "55")]
    public Task The_owner_sees_a_change_of_the_brand_on_real_pages_before_it_is_saved() => TravelAsync(2, async people =>
    {
        var (owner, visitor) = (people[0], people[1]);
        await owner.LoginAsync(Cast.Admin);
        await owner.GoAsync("/admin/design/brand");
        var frame = owner.Page.FrameLocator("iframe[name=brand-frame]");
        await Expect(frame.Locator(".site-header")).ToBeVisibleAsync();

        // axe would take the landmarks of the framed page for the screen's own.
        await owner.Page.Locator("iframe").EvaluateAsync("frame => frame.remove()");
        await owner.InspectAsync();
        await owner.GoAsync("/admin/design/brand");
        await Expect(frame.Locator(".site-header")).ToBeVisibleAsync();

        await owner.Page.Locator("#AccentColor").FillAsync("#0b5fff");
        await owner.Page.Locator("#Corners").SelectOptionAsync("Square");
        await Expect(frame.Locator("form.search button").First).ToHaveCSSAsync("background-color", "rgb(11, 95, 255)");
        await Expect(owner.Page.GetByText("Not saved yet: only you see this.")).ToBeVisibleAsync();
        await visitor.GoAsync("/");
        await Expect(visitor.Page.Locator("form.search button").First).Not.ToHaveCSSAsync("background-color", "rgb(11, 95, 255)");

        await owner.Page.Locator("#AccentColor").FillAsync("#ffd400");
        await Expect(owner.Page.Locator("[data-brand-notes]")).ToContainTextAsync("Hard to read");
        await owner.Link("Log in").ClickAsync();
        await Expect(frame.GetByLabel("Password").First).ToBeVisibleAsync();

        await owner.Page.Locator("[data-page]", new() { HasText = "Mail" }).ClickAsync();
        await Expect(frame.Locator(".mail-card")).ToHaveCSSAsync("background-color", "rgb(255, 255, 255)");
        await owner.Page.Locator("[data-mode=dark]").ClickAsync();
        await Expect(frame.Locator(".mail-card")).ToHaveCSSAsync("background-color", "rgb(29, 31, 34)");

        await owner.Page.Locator("#AccentColor").FillAsync("#0b5fff");
        await owner.Button("Save").ClickAsync();
        await Expect(owner.Page.GetByText("The brand is saved.")).ToBeVisibleAsync();
        await visitor.GoAsync("/");
        await visitor.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await Expect(visitor.Page.Locator("form.search button").First).ToHaveCSSAsync("background-color", "rgb(11, 95, 255)");
        await visitor.InspectAsync();
        await owner.GoAsync("/admin/design/menus/header");
        await owner.InspectAsync();
        if (owner.Page.ViewportSize is { Width: > 600 })
        {
            await LetGoBesideTheTableAsync(owner);
        }

        await SwitchOffAfterAllAsync(owner);
        await owner.GoAsync("/Admin/Templates/Create?name=Article");
        await owner.InspectAsync();
    });

    // What the eye sees is what is saved, wherever the entry was let go.
    private static async Task LetGoBesideTheTableAsync(Tab owner)
    {
        var rows = owner.Page.Locator("[data-menu-rows] tbody tr");
        await rows.Nth(0).Locator("select").First.SelectOptionAsync("Help site");
        await rows.Nth(1).Locator("select").First.SelectOptionAsync("Tickets");
        await rows.Nth(1).Locator(".menu-rows__handle").HoverAsync();
        await owner.Page.Mouse.DownAsync();
        var first = (await rows.Nth(0).BoundingBoxAsync())!;
        await owner.Page.Mouse.MoveAsync(first.X + 60, first.Y + 4, new() { Steps = 6 });
        await owner.Page.Mouse.MoveAsync(first.X + 60, first.Y - 60, new() { Steps = 6 });
        await owner.Page.Mouse.UpAsync();
        await Expect(owner.Page.Locator("[data-menu-live]")).ToContainTextAsync("Tickets is now number 1.");
        await Expect(rows.Nth(0).Locator("[data-position]")).ToHaveValueAsync("1");
        await Expect(rows.Nth(1).Locator("[data-position]")).ToHaveValueAsync("2");
    }

    // Nothing that customers would miss happens by one click.
    private static async Task SwitchOffAfterAllAsync(Tab owner)
    {
        await owner.GoAsync("/admin/CustomerPortal/Index");
        var asked = new TaskCompletionSource<string>();
        owner.Page.Dialog += (_, dialog) =>
        {
            asked.TrySetResult(dialog.Message);
            _ = dialog.DismissAsync();
        };
        await owner.Button("Switch off").ClickAsync();
        Assert.Contains("Switch the portal off?", await asked.Task.WaitAsync(TimeSpan.FromSeconds(10)), StringComparison.Ordinal);
        await owner.GoAsync("/admin/CustomerPortal/Index");
        await Expect(owner.Button("Switch off")).ToBeVisibleAsync();
    }
}

public sealed class BrandJourneyOnAWideScreen(BrowserSite site) : BrandJourney(site, Screen.Wide), IClassFixture<BrowserSite>;

public sealed class BrandJourneyOnAPhone(BrowserSite site) : BrandJourney(site, Screen.Phone), IClassFixture<BrowserSite>;
