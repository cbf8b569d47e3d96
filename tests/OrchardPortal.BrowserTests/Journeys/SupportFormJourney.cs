using System.Text.RegularExpressions;
using static Microsoft.Playwright.Assertions;

namespace OrchardPortal.BrowserTests.Journeys;

public abstract class SupportFormJourney(BrowserSite site, Screen screen) : JourneyTest(site, screen)
{
    [BrowserFact]
    [Trait("Requirement", "61")]
    public Task An_owner_orders_fields_by_keyboard_and_by_dragging() => TravelAsync(async owner =>
    {
        await owner.LoginAsync(Cast.Admin);
        await owner.GoAsync("/admin/CustomerPortal/Forms/Index");
        await owner.InspectAsync();
        await owner.Link("Add from the template “Support form”").ClickAsync();
        await owner.Page.GetByLabel("Name", new() { Exact = true }).FillAsync($"Ordered {ScreenName}");
        await OrderAsync(owner, "Subject", "Description", "field-1", "Files");
        await owner.InspectAsync();

        // The button keeps the focus, so that pressing it again goes on.
        await owner.Button("Move Type up").FocusAsync();
        await owner.Page.Keyboard.PressAsync("Enter");
        await OrderAsync(owner, "Subject", "field-1", "Description", "Files");
        await Expect(owner.Page.Locator("[data-fields-status]")).ToHaveTextAsync("Type is now field 2 of 4.");
        await owner.Page.Keyboard.PressAsync("Enter");
        await OrderAsync(owner, "field-1", "Subject", "Description", "Files");
        await Expect(owner.Button("Move Type down")).ToBeFocusedAsync();

        if (!IsPhone)
        {
            // The others make room while the field moves, so that it comes to rest where the mouse is then.
            await owner.Page.Locator("[data-field-handle]").First.DragToAsync(owner.Page.Locator("[data-field]").Last, new() { TargetPosition = new() { X = 40, Y = 90 } });
            await Expect(owner.Page.Locator("[data-field]").First).ToHaveAttributeAsync("data-field", "Subject");
            await Expect(owner.Page.Locator("[data-fields-status]")).ToHaveTextAsync(new Regex("^Type is now field [234] of 4[.]$"));
        }

        await owner.Field("Another field").SelectOptionAsync("Text: one line");
        await owner.Button("Add field").ClickAsync();
        await Expect(owner.Page.Locator("[name='field-2.Label']")).ToBeFocusedAsync();
        await owner.Page.Keyboard.TypeAsync("Order number");
        var added = owner.Page.Locator("[data-field='field-2']");
        await added.GetByText("Ask it only sometimes").ClickAsync();
        await added.GetByLabel("Only if this is answered").SelectOptionAsync("Type");
        await added.GetByLabel("with one of these, one a line").FillAsync("Order");
        await owner.Button("Save").Last.ClickAsync();
        await Expect(owner.Page.GetByText("” is saved")).ToBeVisibleAsync();
        await owner.InspectAsync();
        await owner.Link("Preview what is saved").ClickAsync();
        await Expect(owner.Field("Order number")).ToBeHiddenAsync();
        await owner.Field("Type").SelectOptionAsync("Order");
        await Expect(owner.Field("Order number")).ToBeVisibleAsync();
        await owner.InspectAsync();
    });

    [BrowserFact]
    [Trait("Requirement", "85")]
    [Trait("Requirement", "91")]
    public Task A_visitor_without_an_account_asks_and_their_browser_proves_that_it_is_no_robot() => TravelAsync(2, async people =>
    {
        var (owner, visitor) = (people[0], people[1]);
        await owner.LoginAsync(Cast.Admin);
        await owner.GoAsync("/admin/CustomerPortal/Index?tab=access");
        await owner.Field("Only customers who are logged in").UncheckAsync();
        await owner.InspectAsync();
        await owner.Button("Save").Last.ClickAsync();
        await Expect(owner.Page.GetByText("The portal's settings are saved.")).ToBeVisibleAsync();
        await owner.GoAsync("/admin/CustomerPortal/Index?tab=forms");
        await owner.InspectAsync();

        await visitor.GoAsync("/tickets/new");
        await visitor.Link("Spare part request").ClickAsync();
        await visitor.InspectAsync();
        await visitor.Field("Your name").FillAsync("Gast Meyer");
        await visitor.Field("Your e-mail address").FillAsync("gast@guest.example");
        await visitor.Field("Which part do you need?").FillAsync(NewSubject("Steam tip"));
        await Expect(visitor.Field("Which machine is it?")).ToBeHiddenAsync();
        await visitor.Field("Machine").First.SelectOptionAsync("Another machine");
        await Expect(visitor.Field("Which machine is it?")).ToBeVisibleAsync();
        await visitor.Field("How many?").FillAsync("1");
        await visitor.Button("Send ticket").ClickAsync();
        await Expect(visitor.Page.Locator("#field-other-error")).ToBeVisibleAsync();
        await visitor.InspectAsync();
        await visitor.Field("Which machine is it?").FillAsync("A lever machine");
        await visitor.Button("Send ticket").ClickAsync();
        await Expect(visitor.Heading("Thank you, we have it")).ToBeVisibleAsync();
        await visitor.InspectAsync();
    });

    private string ScreenName => IsPhone ? "on a phone" : "on a desk";

    private static async Task OrderAsync(Tab tab, params string[] ids)
    {
        var fields = tab.Page.Locator("[data-fields] > [data-field]");
        await Expect(fields).ToHaveCountAsync(ids.Length);
        for (var i = 0; i < ids.Length; i++)
        {
            await Expect(fields.Nth(i)).ToHaveAttributeAsync("data-field", ids[i]);
        }
    }
}

public sealed class SupportFormJourneyOnAWideScreen(BrowserSite site) : SupportFormJourney(site, Screen.Wide), IClassFixture<BrowserSite>;

public sealed class SupportFormJourneyOnAPhone(BrowserSite site) : SupportFormJourney(site, Screen.Phone), IClassFixture<BrowserSite>;
