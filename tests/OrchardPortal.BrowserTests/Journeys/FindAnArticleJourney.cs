using static Microsoft.Playwright.Assertions;

namespace OrchardPortal.BrowserTests.Journeys;

public abstract class FindAnArticleJourney(BrowserSite site, Screen screen) : JourneyTest(site, screen)
{
    [BrowserFact]
    public Task A_visitor_finds_an_article_by_category_and_sees_the_way_to_the_portal() => TravelAsync(async visitor =>
    {
        await visitor.GoAsync("/");
        await visitor.InspectAsync();
        var way = visitor.Link("Go to Vela customer portal");
        var box = (await way.BoundingBoxAsync())!;
        Assert.True(box.Y < 200 && (IsPhone || box.X > 600), $"The way to the portal is at {box.X}, {box.Y}.");
        await visitor.Link("Water and descaling").ClickAsync();
        await Expect(visitor.Heading("Water and descaling")).ToBeVisibleAsync();
        await visitor.InspectAsync();
        await visitor.Link("Descale your machine").ClickAsync();
        await Expect(visitor.Heading("Descale your machine")).ToBeVisibleAsync();
        await visitor.InspectAsync();
        await way.ClickAsync();
        await Expect(visitor.Button("Log in")).ToBeVisibleAsync();
        await visitor.InspectAsync();
    });

    [BrowserFact]
    public Task A_visitor_finds_an_article_by_search_with_the_keyboard() => TravelAsync(async visitor =>
    {
        await visitor.GoAsync("/");
        await visitor.Field("Search the help articles").FillAsync("DÈSCAL");
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Expect(visitor.Page.Locator("mark").First).ToBeVisibleAsync();
        await visitor.InspectAsync();
        await visitor.Link("Descale your machine").ClickAsync();
        await Expect(visitor.Heading("Descale your machine")).ToBeVisibleAsync();
        await visitor.GoAsync("/search?q=zzqqxx");
        await Expect(visitor.Link("Browse by subject")).ToBeVisibleAsync();
        await visitor.InspectAsync();
        Assert.Equal(404, await visitor.StatusOfAsync("/articles/none"));
    });
}

public sealed class FindAnArticleJourneyOnAWideScreen(BrowserSite site) : FindAnArticleJourney(site, Screen.Wide), IClassFixture<BrowserSite>;

public sealed class FindAnArticleJourneyOnAPhone(BrowserSite site) : FindAnArticleJourney(site, Screen.Phone), IClassFixture<BrowserSite>;
