using static Microsoft.Playwright.Assertions;

namespace OrchardPortal.BrowserTests.Journeys;

/// <summary>The screens of editors and owners that no other journey comes through can be used by everybody, wide and on a phone, by day and by night.</summary>
public sealed class ScreensJourney(BrowserSite site) : JourneyTest(site, Screen.Wide), IClassFixture<BrowserSite>
{
    private const string Article = "4article000000000000000013";

    [BrowserFact]
    public Task Every_screen_of_editors_can_be_used_by_everybody() => TravelAsync(async editor =>
    {
        await editor.LoginAsync(Cast.Editor);
        foreach (var address in (string[])[
            "/admin", "/admin/Contents/ContentItems",
            "/admin/knowledge-base/articles?q=nothing-like-it", $"/admin/Contents/ContentItems/{Article}/Edit", $"/admin/knowledge-base/articles/{Article}/versions",
            "/admin/knowledge-base/searches", "/admin/knowledge-base/searches?show=Suggestions", "/admin/knowledge-base/feedback?days=7&article=4article000000000000000024",
            "/admin/knowledge-base/tasks?show=done", "/admin/knowledge-base/announcements", "/admin/knowledge-base/announcements/workshop-visits",
            "/admin/knowledge-base/translations", "/admin/knowledge-base/translations?language=de&show=Published", $"/admin/knowledge-base/translations/{Article}",
            "/admin/knowledge-base/media", "/admin/knowledge-base/media/file?path=articles/dialling-in.svg", "/admin/knowledge-base/import", "/admin/knowledge-base/export"])
        {
            await editor.GoAsync(address);
            await InspectAsync(editor);
        }

        // The library as a dialog of the editor, and the report of an import.
        await editor.GoAsync($"/admin/Contents/ContentItems/{Article}/Edit");
        await editor.Page.Locator("[data-do=image]").ClickAsync();
        await Expect(editor.Page.Locator("dialog [data-files] li").First).ToBeVisibleAsync();
        await InspectAsync(editor);
        await editor.GoAsync("/admin/knowledge-base/import");
        await editor.Page.Locator("input[type=file]").SetInputFilesAsync(TextFile("notes.md", "---\ntitle: Notes\n---\n\n![x](missing.png)\n"));
        await editor.Button("Read the file").ClickAsync();
        await Expect(editor.Heading("Import of notes.md")).ToBeVisibleAsync();
        var report = editor.Path;
        await InspectAsync(editor);
        await editor.Link("Import articles").ClickAsync();
        await Expect(editor.Link("notes.md")).ToBeVisibleAsync();
        await InspectAsync(editor);

        // Nothing is imported before the editor says so; what takes more than one request goes on by itself, unless they stop it.
        await editor.GoAsync(report + "?going=true");
        await editor.Link("Stop here").ClickAsync();
        await Expect(editor.Page.GetByText("1 new article")).ToBeVisibleAsync();
        await Expect(editor.Page.GetByText("The import goes on by itself.")).ToHaveCountAsync(0);
        await editor.GoAsync(report + "?going=true");
        await Expect(editor.Page.GetByText("1 article was imported.")).ToBeVisibleAsync();
    });

    [BrowserFact]
    public Task Every_screen_of_the_owners_design_can_be_used_by_everybody() => TravelAsync(async owner =>
    {
        await owner.LoginAsync(Cast.Admin);
        foreach (var address in (string[])["/admin", "/admin/design/menus/footer", "/admin/Templates/Index", "/admin/knowledge-base/export", "/admin/knowledge-base/articles"])
        {
            await owner.GoAsync(address);
            await InspectAsync(owner);
        }

        // A template that cannot be read, one that is kept, its versions.
        await owner.GoAsync("/admin/Templates/Create/ArticleTag");
        await owner.Page.Locator("textarea.source").FillAsync("<p>{{ Model.Title }</p>");
        await owner.Button("Save").ClickAsync();
        await Expect(owner.Page.Locator(".field-validation-error").First).ToBeVisibleAsync();
        await InspectAsync(owner);
        await owner.Page.Locator("textarea.source").FillAsync("<h1>{{ Model.Title }}</h1>");
        await owner.Button("Save").ClickAsync();
        await owner.GoAsync("/admin/Templates/Index");
        await InspectAsync(owner);
        await owner.GoAsync("/admin/Templates/Edit/ArticleTag");
        await InspectAsync(owner);
        await owner.GoAsync("/admin/TemplateVersions/Index/ArticleTag");
        await InspectAsync(owner);

        // A picture of the brand is chosen from the library.
        await owner.GoAsync("/admin/design/brand");
        await owner.Page.Locator("iframe").EvaluateAsync("frame => frame.remove()");
        await owner.Button("Choose from the media library: Logo").ClickAsync();
        await Expect(owner.Page.Locator("dialog [data-pictures] li").First).ToBeVisibleAsync();
        await InspectAsync(owner);
        await owner.Button("dialling-in.svg").ClickAsync();
        await Expect(owner.Page.GetByLabel("Logo", new() { Exact = true })).ToHaveValueAsync("/media/articles/dialling-in.svg");
    });

    [BrowserFact]
    [Trait("Requirement", "82")]
    public Task The_dashboard_and_the_reports_of_agents_can_be_used_by_everybody() => TravelAsync(async agent =>
    {
        await agent.LoginAsync(Cast.Agent);
        foreach (var address in (string[])["/admin", "/admin/tickets/reports?period=7&assignee=none", "/admin/tickets/reports?period=year"])
        {
            await agent.GoAsync(address);
            await InspectAsync(agent);
        }

        // The picture's numbers; from a number to its tickets, and back to all.
        await agent.Page.Locator("summary", new() { HasText = "The numbers" }).ClickAsync();
        await InspectAsync(agent);
        await agent.Page.Locator("section[aria-labelledby=report-words] tbody a").First.ClickAsync();
        await InspectAsync(agent);
        await agent.Page.Locator(".inbox-narrows a").ClickAsync();
        await Expect(agent.Page.Locator(".inbox-narrows")).ToHaveCountAsync(0);
    });

    private static async Task InspectAsync(Tab tab)
    {
        foreach (var screen in (Screen[])[Screen.Phone, Screen.Wide])
        {
            await tab.Page.SetViewportSizeAsync(screen.Width, screen.Height);
            await tab.InspectAsync();
        }
    }
}
