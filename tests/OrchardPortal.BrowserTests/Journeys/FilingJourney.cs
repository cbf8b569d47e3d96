using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OrchardPortal.BrowserTests.Journeys;

/// <summary>An editor files an article, plans it, changes it and looks at its versions.</summary>
public abstract class FilingJourney(BrowserSite site, Screen screen) : JourneyTest(site, screen)
{
    [BrowserFact]
    [Trait("Requirement", "102")]
    public Task An_editor_files_an_article_arranges_categories_and_compares_versions() => TravelAsync(async editor =>
    {
        var title = NewSubject("Filed");
        await editor.LoginAsync(Cast.Editor);
        await editor.GoAsync("/Admin/knowledge-base/articles");
        await editor.InspectAsync();
        await editor.Link("New article").ClickAsync();
        await editor.Field("Title").First.FillAsync(title);
        await editor.Page.GetByLabel("Text", new() { Exact = true }).FillAsync("It takes five minutes.");
        await editor.Page.GetByLabel("Category", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = "Cleaning and care" });
        await editor.Page.GetByLabel("Tags", new() { Exact = true }).FillAsync("Filing, Journey");

        // A related article is found by its title.
        var related = editor.Page.GetByLabel("Find an article by its title", new() { Exact = true });
        await related.FillAsync("steam wand");
        await Expect(editor.Page.Locator("datalist option[value='Clean the steam wand']")).ToHaveCountAsync(1);
        await related.FillAsync("Clean the steam wand");
        await Expect(editor.Page.Locator(".kb-related li")).ToHaveCountAsync(1);
        await editor.InspectAsync();
        await editor.Button("Publish").ClickAsync();
        await Expect(editor.Page.GetByText("is published.")).ToBeVisibleAsync();

        var edit = editor.Path;
        await editor.GoAsync(edit);
        await editor.Page.GetByLabel("Text", new() { Exact = true }).FillAsync("It takes seven minutes.");
        await editor.Button("Publish").ClickAsync();
        await Expect(editor.Page.GetByText("is published.")).ToBeVisibleAsync();
        await editor.Link("Versions").ClickAsync();
        await Expect(editor.Page.Locator(".kb-diff del")).ToHaveTextAsync("five");
        await Expect(editor.Page.Locator(".kb-diff ins")).ToHaveTextAsync("seven");
        await editor.InspectAsync();

        await editor.GoAsync(edit);
        await editor.Link("View on the help site").ClickAsync();
        await Expect(editor.Heading(title)).ToBeVisibleAsync();
        await editor.InspectAsync();
        await editor.Link("Journey").ClickAsync();
        await Expect(editor.Link(title)).ToBeVisibleAsync();
        await editor.InspectAsync();

        // The order of categories, by keyboard: the button that was pressed keeps the focus.
        await editor.GoAsync("/Admin/knowledge-base/categories");
        await editor.InspectAsync();
        var steps = editor.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Move .* down$") });
        var before = await steps.EvaluateAllAsync<string[]>("all => all.map(step => step.getAttribute('aria-label'))");
        var place = Array.IndexOf(before, "Move Brewing and grinding down");
        var down = editor.Page.GetByRole(AriaRole.Button, new() { Name = "Move Brewing and grinding down", Exact = true });
        await down.FocusAsync();
        await editor.Page.Keyboard.PressAsync("Enter");
        await Expect(editor.Page.GetByText("The order is saved.")).ToBeVisibleAsync();
        await Expect(steps.Nth(place)).Not.ToHaveAttributeAsync("aria-label", before[place]);
        await Expect(down).ToBeFocusedAsync();
        await editor.Page.GetByRole(AriaRole.Button, new() { Name = "Move Brewing and grinding up", Exact = true }).ClickAsync();
        await Expect(steps.Nth(place)).ToHaveAttributeAsync("aria-label", before[place]);
    });
}

public sealed class FilingJourneyOnAWideScreen(BrowserSite site) : FilingJourney(site, Screen.Wide), IClassFixture<BrowserSite>;

public sealed class FilingJourneyOnAPhone(BrowserSite site) : FilingJourney(site, Screen.Phone), IClassFixture<BrowserSite>;
