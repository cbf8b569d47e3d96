using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OrchardPortal.BrowserTests.Journeys;

/// <summary>The owner shapes a pipeline, adds a property, and looks for the tickets that the portal would show.</summary>
public abstract class TicketSettingsJourney(BrowserSite site, Screen screen) : JourneyTest(site, screen)
{
    [BrowserFact]
    public Task Stages_are_ordered_by_dragging_and_by_keyboard() => TravelAsync(async owner =>
    {
        var name = NewSubject("Repairs");
        await owner.LoginAsync(Cast.Admin);
        await owner.GoAsync("/admin/pipelines/new");
        await owner.InspectAsync();
        await owner.Page.Locator("#pipeline-name").FillAsync(name);

        // By keyboard: the focus stays on the stage, and a screen reader hears where it is now.
        await owner.Button("Move Closed up").FocusAsync();
        await owner.Page.Keyboard.PressAsync("Enter");
        await owner.Page.Keyboard.PressAsync("Enter");
        await ExpectStagesAsync(owner, "Closed", "New", "Waiting on customer");
        await Expect(owner.Button("Move Closed down")).ToBeFocusedAsync();
        await Expect(owner.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Closed is now stage 1 of 3.");

        if (!IsPhone)
        {
            await owner.Page.Locator("[data-stage-handle]").First.DragToAsync(owner.Page.Locator("[data-stage]").Last, new() { TargetPosition = new() { X = 40, Y = 70 } });
            await ExpectStagesAsync(owner, "New", "Waiting on customer", "Closed");
        }

        await owner.Button("Add a stage").ClickAsync();
        await owner.Page.Keyboard.TypeAsync("In the workshop");
        await owner.Button("Remove Waiting on customer").ClickAsync();
        var expected = IsPhone ? (string[])["Closed", "New", "In the workshop"] : ["New", "Closed", "In the workshop"];
        await ExpectStagesAsync(owner, expected);
        await owner.Button("Save").ClickAsync();

        await owner.InspectAsync();
        await owner.Link(name).ClickAsync();
        await ExpectStagesAsync(owner, expected);
        await owner.InspectAsync();
    });

    [BrowserFact]
    public Task The_filter_is_edited_in_place_and_shows_what_it_finds() => TravelAsync(async owner =>
    {
        await owner.LoginAsync(Cast.Admin);
        await owner.GoAsync("/admin/CustomerPortal/Index?tab=tickets");
        var preview = owner.Page.Locator("[data-ticket-filter-preview]");
        await Expect(preview).ToContainTextAsync("Every ticket");

        await owner.Button("Add a rule").FocusAsync();
        await owner.Page.Keyboard.PressAsync("Enter");
        await Expect(owner.Page.GetByLabel("Property of rule 1")).ToBeFocusedAsync();
        await owner.Page.GetByLabel("Property of rule 1").SelectOptionAsync("Subject");
        await owner.Page.GetByLabel("Comparison of rule 1").SelectOptionAsync("Contains");
        await owner.Page.GetByLabel("Value of rule 1").FillAsync("no ticket says this");
        await Expect(preview).ToContainTextAsync("0 tickets match");
        await owner.Page.GetByLabel("Value of rule 1").FillAsync("DESCAL");
        await Expect(preview.Locator("li").First).ToContainTextAsync("descal", new() { IgnoreCase = true });

        // A further rule is where the keyboard goes on.
        await owner.Button("Add a rule").ClickAsync();
        await Expect(owner.Page.GetByLabel("Property of rule 2")).ToBeFocusedAsync();
        await owner.Button("Remove rule 2").ClickAsync();
        await Expect(owner.Page.GetByLabel("Property of rule 2")).ToHaveCountAsync(0);

        await owner.Button("Add a group").ClickAsync();
        var group = owner.Page.Locator("fieldset fieldset");
        await group.GetByLabel("Property of rule 1").SelectOptionAsync("Priority");
        await group.GetByLabel("Comparison of rule 1").SelectOptionAsync("IsAnyOf");

        // What was found stays readable while it is counted anew.
        var inspected = new TaskCompletionSource();
        await owner.Page.RouteAsync("**/ticket-filter/preview", async route =>
        {
            await inspected.Task;
            await route.ContinueAsync();
        });
        await group.GetByLabel("Urgent").CheckAsync();
        await Expect(owner.Page.Locator("[data-ticket-filter][aria-busy='true']")).ToHaveCountAsync(1);
        await owner.InspectAsync();
        inspected.SetResult();
        await Expect(owner.Page.Locator("[data-ticket-filter][aria-busy]")).ToHaveCountAsync(0);
        await Expect(preview.GetByRole(AriaRole.Status)).ToContainTextAsync("match");

        // Nothing of it is saved: the other journeys see every ticket.
        await owner.Button("Remove group").ClickAsync();
        await Expect(group).ToHaveCountAsync(0);
        await owner.Button("Remove rule 1").ClickAsync();
        await Expect(preview).ToContainTextAsync("Every ticket");
        await Expect(owner.Button("Add a rule")).ToBeFocusedAsync();
    });

    [BrowserFact]
    public Task A_property_is_added_and_offered_at_once() => TravelAsync(async owner =>
    {
        var label = NewSubject("Serial number");
        await owner.LoginAsync(Cast.Admin);
        await owner.GoAsync("/admin/ticket-properties");
        await owner.InspectAsync();
        await owner.Link("Add a property").ClickAsync();
        await owner.InspectAsync();
        await owner.Field("Label").FillAsync(label);
        await owner.Button("Add").ClickAsync();
        await Expect(owner.Link(label)).ToBeVisibleAsync();
        await owner.InspectAsync();

        await owner.GoAsync("/admin/CustomerPortal/Index?tab=tickets");
        await owner.Button("Add a rule").ClickAsync();
        await owner.Page.GetByLabel("Property of rule 1").SelectOptionAsync(new SelectOptionValue { Label = label });
        await Expect(owner.Page.GetByLabel("Comparison of rule 1")).ToContainTextAsync("starts with");
    });

    private static async Task ExpectStagesAsync(Tab tab, params string[] names)
    {
        var fields = tab.Page.Locator("[data-stages] [data-stage-name]");
        await Expect(fields).ToHaveCountAsync(names.Length);
        for (var i = 0; i < names.Length; i++)
        {
            await Expect(fields.Nth(i)).ToHaveValueAsync(names[i]);
        }
    }
}

public sealed class TicketSettingsOnAWideScreen(BrowserSite site) : TicketSettingsJourney(site, Screen.Wide), IClassFixture<BrowserSite>;

public sealed class TicketSettingsOnAPhone(BrowserSite site) : TicketSettingsJourney(site, Screen.Phone), IClassFixture<BrowserSite>;
