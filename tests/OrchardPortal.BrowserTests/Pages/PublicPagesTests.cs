using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OrchardPortal.BrowserTests.Pages;

/// <summary>Every page that visitors and customers see can be used by everybody: on a wide screen and on a phone, by day and by night.</summary>
public sealed class PublicPagesTests(BrowserSite site) : JourneyTest(site, Screen.Wide), IClassFixture<BrowserSite>
{
    [Fact]
    public void Every_template_of_the_theme_is_on_a_page_that_is_looked_at()
    {
        var templates = Directory.EnumerateFiles(Path.Combine(Root(), "src", "Themes", "OrchardPortal.Theme", "Views"), "*.liquid").Select(file => Path.GetFileNameWithoutExtension(file)!);
        var seen = PublicPages.All.SelectMany(page => page.Templates).Concat(PublicPages.AfterSteps).Concat(PublicPages.Elsewhere.Keys).Concat(PublicPages.Unvisited);
        Assert.Equal(templates.Order(StringComparer.Ordinal), seen.Distinct().Order(StringComparer.Ordinal));
    }

    [BrowserFact]
    public Task Pages_of_the_help_site() => TravelAsync(async visitor => await InspectAllAsync(visitor, PublicPages.Help));

    [BrowserFact]
    public Task Pages_for_logging_in() => TravelAsync(async visitor =>
    {
        await InspectAllAsync(visitor, PublicPages.LoggingIn);
        await visitor.GoAsync("/account/register");
        await visitor.Button("Sign up").ClickAsync();
        await Expect(visitor.Page.GetByRole(AriaRole.Alert).First).ToBeVisibleAsync();
        await InspectAsync(visitor);
    });

    [BrowserFact]
    public Task Pages_of_an_account() => TravelAsync(async owner =>
    {
        await owner.LoginAsync(Cast.Admin);
        await InspectAllAsync(owner, PublicPages.Previews);
    });

    [BrowserFact]
    public Task Pages_of_the_portal() => TravelAsync(async customer =>
    {
        await customer.LoginAsync(Cast.Ana);
        await InspectAllAsync(customer, PublicPages.Tickets);
        await customer.GoAsync("/tickets/new");
        await customer.Button("Send ticket").ClickAsync();
        await Expect(customer.Page.GetByRole(AriaRole.Alert).First).ToBeVisibleAsync();
        await InspectAsync(customer);
        await customer.GoAsync("/account/profile");
        await customer.Button("Save notifications").ClickAsync();
        await Expect(customer.Page.Locator(".site-messages .alert")).ToBeVisibleAsync();
        await InspectAsync(customer);
    });

    [BrowserFact]
    [Trait("Requirement", "105")]
    public Task Pages_of_the_forums() => TravelAsync(4, async people =>
    {
        var (admin, ana, agent, guest) = (people[0], people[1], people[2], people[3]);
        await admin.LoginAsync(Cast.Admin);
        await admin.GoAsync("/admin/Recipes");
        admin.Page.Dialog += async (_, dialog) => await dialog.AcceptAsync();
        await admin.Button("Execute Forums with example questions").ClickAsync();
        await Expect(admin.Page.GetByText("is executed")).ToBeVisibleAsync();

        await InspectAllAsync(guest, PublicPages.Forums.Where(page => page.Templates.Contains("ForumTopic")));
        await ana.LoginAsync(Cast.Ana);
        await InspectAllAsync(ana, PublicPages.Forums);
        await ana.GoAsync("/forums/new");
        await ana.Button("Send question").ClickAsync();
        await Expect(ana.Page.GetByRole(AriaRole.Alert).First).ToBeVisibleAsync();
        await InspectAsync(ana);

        await agent.LoginAsync(Cast.Agent);
        await InspectAllAsync(agent, PublicPages.Forums.Where(page => page.Templates.Contains("ForumTopic") || page.Templates.Contains("ForumHome")));

        // The link in a mail leads to a page that asks once more.
        await agent.GoAsync(PublicPages.Forums.First(page => page.Templates.Contains("ForumTopic")).Address);
        await agent.Page.GetByRole(AriaRole.Textbox, new() { Name = "Answer" }).FillAsync("Five months is what we see, too.");
        await agent.Button("Send answer").ClickAsync();
        var letter = await Letter.ExpectAsync(Site, Cast.Ana.Email, "Sofia Matos answered: How long");
        await guest.GoAsync(letter.Link("/forums/unsubscribe").PathAndQuery);
        await InspectAsync(guest);
        await guest.Button("No more mail about this question").ClickAsync();
        await Expect(guest.Page.GetByText("You get no more of this mail.")).ToBeVisibleAsync();
        await InspectAsync(guest);
    });

    private static async Task InspectAllAsync(Tab tab, IEnumerable<PublicPage> pages)
    {
        foreach (var page in pages)
        {
            await tab.GoAsync(page.Address);
            await InspectAsync(tab);
        }
    }

    private static async Task InspectAsync(Tab tab)
    {
        // What is folded is part of the page.
        await tab.Page.EvaluateAsync("document.querySelectorAll('main details').forEach(fold => { fold.open = true; })");
        foreach (var screen in (Screen[])[Screen.Phone, Screen.Wide])
        {
            await tab.Page.SetViewportSizeAsync(screen.Width, screen.Height);
            await tab.InspectAsync();
        }
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "OrchardPortal.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run below the root of the repository.");
        }

        return folder.FullName;
    }
}
