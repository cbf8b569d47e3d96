using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OrchardPortal.BrowserTests.Journeys;

public abstract class SearchJourney(BrowserSite site, Screen screen) : JourneyTest(site, screen)
{
    [BrowserFact]
    public Task A_visitor_chooses_a_result_by_the_keyboard_while_they_type() => TravelAsync(async visitor =>
    {
        await visitor.GoAsync("/");
        var field = visitor.Page.GetByRole(AriaRole.Searchbox, new() { Name = "Search the help articles" })
            .Or(visitor.Page.GetByRole(AriaRole.Combobox, new() { Name = "Search the help articles" }));
        await field.FocusAsync();
        await visitor.Page.Keyboard.TypeAsync("grindr zer");
        var options = visitor.Page.GetByRole(AriaRole.Option);
        await Expect(options.First).ToHaveTextAsync("Reset the grinder's zero pointBrewing and grinding");
        await Expect(field).ToHaveAttributeAsync("aria-expanded", "true");
        await visitor.InspectAsync();

        // Round by the arrows: through all of them and back to what was typed.
        await visitor.Page.Keyboard.PressAsync("ArrowUp");
        await Expect(options.Last).ToHaveAttributeAsync("aria-selected", "true");
        await visitor.Page.Keyboard.PressAsync("ArrowDown");
        Assert.Null(await field.GetAttributeAsync("aria-activedescendant"));
        await visitor.Page.Keyboard.PressAsync("Escape");
        await Expect(field).ToHaveAttributeAsync("aria-expanded", "false");
        await Expect(field).ToHaveValueAsync("grindr zer");

        await visitor.Page.Keyboard.PressAsync("ArrowDown");
        await Expect(field).ToHaveAttributeAsync("aria-activedescendant", (await options.First.GetAttributeAsync("id"))!);
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Expect(visitor.Heading("Reset the grinder's zero point")).ToBeVisibleAsync();
    });

    [BrowserFact]
    public Task What_was_typed_before_the_list_was_ready_is_looked_for_too() => TravelAsync(async visitor =>
    {
        var typed = new TaskCompletionSource();
        await visitor.Page.RouteAsync("**/search.js?*", async route =>
        {
            await typed.Task;
            await route.ContinueAsync();
        });
        await visitor.GoAsync("/");
        await visitor.Page.GetByRole(AriaRole.Searchbox, new() { Name = "Search the help articles" }).FocusAsync();
        await visitor.Page.Keyboard.TypeAsync("grindr zer");
        typed.SetResult();
        await Expect(visitor.Page.GetByRole(AriaRole.Option).First).ToHaveTextAsync("Reset the grinder's zero pointBrewing and grinding");
    });

    [BrowserFact]
    public Task A_visitor_narrows_results() => TravelAsync(async visitor =>
    {
        await visitor.GoAsync("/search?q=water");
        await visitor.InspectAsync();
        if (IsPhone)
        {
            // The results come first there.
            await visitor.Page.Locator(".filter summary").First.ClickAsync();
        }

        await visitor.Page.GetByRole(AriaRole.Navigation, new() { Name = "Category" }).GetByRole(AriaRole.Link).Filter(new() { HasText = "Getting started" }).ClickAsync();
        await Expect(visitor.Page.Locator(".articles__meta").First).ToHaveTextAsync("Getting started");
        await visitor.InspectAsync();
    });

    [BrowserFact]
    [Trait("Requirement", "92")]
    public Task A_customer_reads_a_suggested_article_without_losing_what_they_wrote() => TravelAsync(async customer =>
    {
        await customer.LoginAsync(Cast.Ana);
        await customer.GoAsync("/tickets/new");
        await customer.Field("Description").FillAsync("There is a puddle.");
        await customer.Field("Subject").PressSequentiallyAsync("Leak under the machine");
        var suggestion = customer.Button("Water under the machine");
        await Expect(suggestion).ToBeVisibleAsync();
        await customer.InspectAsync();
        await suggestion.PressAsync("Enter");
        await Expect(customer.Page.GetByRole(AriaRole.Region, new() { Name = "Water under the machine" })).ToBeVisibleAsync();
        await customer.InspectAsync();
        await customer.Button("This solved it").ClickAsync();
        await Expect(customer.Page.GetByText("Good to hear. Nothing was sent.")).ToBeFocusedAsync();
        await customer.InspectAsync();
        await customer.Button("Go on writing").ClickAsync();
        await Expect(customer.Field("Subject")).ToHaveValueAsync("Leak under the machine");
        await Expect(customer.Field("Description")).ToHaveValueAsync("There is a puddle.");
    });
}

public sealed class SearchJourneyOnAWideScreen(BrowserSite site) : SearchJourney(site, Screen.Wide), IClassFixture<BrowserSite>;

public sealed class SearchJourneyOnAPhone(BrowserSite site) : SearchJourney(site, Screen.Phone), IClassFixture<BrowserSite>;
