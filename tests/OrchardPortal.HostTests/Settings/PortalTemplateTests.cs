using System.Net;
using OrchardPortal.HostTests.Browsing;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Settings;

/// <summary>The portal's templates in the admin: preview, change, reset. Each test resets what it changed.</summary>
public abstract class PortalTemplateTests(SiteFixture fixture) : SiteTest(fixture)
{
    private const string Screen = "/admin/CustomerPortal/Index?tab=templates";

    [DatabaseFact]
    [Trait("Requirement", "5")]
    [Trait("Requirement", "53")]
    public async Task The_previews_show_a_chosen_customers_list_ticket_and_form()
    {
        using var admin = await LoginAsync(Cast.Admin);
        using var mario = await LoginAsync(Cast.Mario);
        var screen = await (await admin.OpenAsync(Screen)).Form("Choose").Fill("Customer whose data the previews show", Cast.Mario.Email).SendAsync();
        Assert.Contains("Mário Bravo. Previews read only", screen.Text);

        var list = await screen.FollowAsync("Preview List of tickets (opens in a new tab)");
        Assert.Equal((await mario.OpenAsync("/tickets")).Texts("tbody td.tickets__subject"), list.Texts("tbody td.tickets__subject"));
        Assert.Contains("this is what Mário Bravo sees", list.Text);
        var ticket = await list.FollowAsync(list.Document.QuerySelector("tbody td a")!.TextContent.Trim());
        Assert.Contains("this is what Mário Bravo sees", ticket.Text);
        Assert.Equal((await mario.OpenAsync($"/tickets/{NumberOf(ticket)}")).Texts(".message__body"), ticket.Texts(".message__body"));
        Assert.Equal("File a support ticket", (await screen.FollowAsync("Preview Form for a new ticket (opens in a new tab)")).Heading);
        Assert.Contains("Open the portal's settings", ticket.Text);
    }

    [DatabaseFact]
    [Trait("Requirement", "53")]
    public async Task Every_template_of_the_list_has_a_preview_and_an_editor()
    {
        using var admin = await LoginAsync(Cast.Admin);
        var screen = await admin.OpenAsync($"{Screen}&customer={WebUtility.UrlEncode(Cast.Ana.Email)}");
        var rows = screen.Document.QuerySelectorAll("[aria-labelledby='portal-templates'] tbody tr");
        Assert.True(rows.Length >= 15, screen.ToString());
        foreach (var row in rows)
        {
            foreach (var link in row.QuerySelectorAll("a"))
            {
                var page = await admin.OpenAsync(link.GetAttribute("href")!);
                Assert.Empty(page.Texts(".shape-error"));
            }
        }

        Assert.NotEmpty((await screen.FollowAsync("Preview Rating the answer (opens in a new tab)")).Texts("#rating, .rating, [class*='rating']"));
    }

    [DatabaseFact]
    [Trait("Requirement", "53")]
    public async Task A_preview_changes_nothing()
    {
        using var admin = await LoginAsync(Cast.Admin);
        using var ana = await LoginAsync(Cast.Ana);
        using var agent = await LoginAsync(Cast.Agent);
        var number = NumberOf(await FileTicketAsync(ana, NewSubject(), "Look, but do not touch."));
        await WriteAsync(agent, number, "An answer that Ana has not read yet.");
        var contact = await ContactAsync(admin, Cast.Ana);
        var preview = await admin.OpenAsync($"/tickets/preview/{contact}/{number}");
        Assert.Contains("An answer that Ana has not read yet.", preview.Text);
        Assert.Equal(HttpStatusCode.Forbidden, (await preview.Form("Send reply").Fill("Message", "In Ana's name").SendAsync()).Status);
        var form = (await admin.OpenAsync($"/tickets/preview/{contact}/new")).Form("Send ticket").Fill("Subject", "In Ana's name").Fill("Description", "No");
        Assert.Equal(HttpStatusCode.Forbidden, (await form.SendAsync()).Status);
        Assert.DoesNotContain("In Ana's name", (await ana.OpenAsync("/tickets")).Text);
        Assert.NotEmpty((await ana.OpenAsync($"/tickets?q={number}")).Document.QuerySelectorAll(".tickets__unread, .unread, [class*='unread']"));
    }

    [DatabaseFact]
    [Trait("Requirement", "53")]
    public async Task Only_staff_who_may_look_find_previews_and_only_of_what_the_customer_sees()
    {
        using var admin = await LoginAsync(Cast.Admin);
        using var ana = await LoginAsync(Cast.Ana);
        using var editor = await LoginAsync(Cast.Editor);
        using var agent = await LoginAsync(Cast.Agent);
        var contact = await ContactAsync(admin, Cast.Ana);
        var own = NumberOf(await FileTicketAsync(ana, NewSubject(), "Mine."));
        foreach (var visitor in (Visitor[])[ana, editor, agent])
        {
            foreach (var address in (string[])[$"/tickets/preview/{contact}", $"/tickets/preview/{contact}/{own}", $"/tickets/preview/{contact}/new", "/tickets/preview/page/SystemPage__Login", $"/tickets/preview/{contact}/latest", $"/tickets/preview/{contact}/replies"])
            {
                Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(address)).Status);
            }
        }

        Assert.Equal(HttpStatusCode.OK, (await admin.GetAsync($"/tickets/preview/{contact}/{own}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await admin.GetAsync($"/tickets/preview/{await ContactAsync(admin, Cast.Mario)}/{own}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await admin.GetAsync($"/tickets/preview/nobody/{own}")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await editor.GetAsync("/admin/CustomerPortal/Template/Edit/TicketList")).Status);
    }

    [DatabaseFact]
    [Trait("Requirement", "53")]
    public async Task A_preview_is_kept_in_the_log_of_looks_and_does_not_mix_with_one_that_goes_on()
    {
        using var admin = await LoginAsync(Cast.Admin);
        using var luis = await LoginAsync(Cast.Luis);
        var (ana, other) = (await ContactAsync(admin, Cast.Ana), await ContactAsync(admin, Cast.Luis));
        var before = await Site.QueryAsync<long>("SELECT COUNT(*) FROM \"PortalViewIndex\"");
        await admin.OpenAsync($"/tickets/preview/{other}");
        await admin.OpenAsync($"/tickets/preview/{other}/latest");
        Assert.Equal(before + 1, await Site.QueryAsync<long>("SELECT COUNT(*) FROM \"PortalViewIndex\""));

        Assert.Contains("You see what", (await (await admin.OpenAsync("/admin/tickets/1029")).Form("See as this customer").SendAsync()).Text);
        var list = await admin.OpenAsync($"/tickets/preview/{other}");
        Assert.Equal((await luis.OpenAsync("/tickets")).Texts("tbody td.tickets__subject"), list.Texts("tbody td.tickets__subject"));
        Assert.DoesNotContain("You see what", list.Text);
        Assert.NotEqual(ana, other);
    }

    [DatabaseFact]
    [Trait("Requirement", "53")]
    [Trait("Requirement", "54")]
    public async Task A_template_is_changed_beginning_with_the_themes_and_reset()
    {
        using var admin = await LoginAsync(Cast.Admin);
        using var ana = await LoginAsync(Cast.Ana);
        var editor = await (await admin.OpenAsync(Screen)).FollowAsync("Edit Form for a new ticket");
        var source = editor.Form("Save").Value("Liquid");
        Assert.Contains("{% antiforgerytoken %}", source);
        var saved = await editor.Form("Save").Fill("Liquid", source.Replace("<h1>", "<p class=\"own\">We answer within a day.</p><h1>", StringComparison.Ordinal)).SendAsync();
        Assert.Contains("The template is saved.", saved.Text);
        Assert.Equal(["We answer within a day."], (await ana.OpenAsync("/tickets/new")).Texts(".own"));
        await FileTicketAsync(ana, NewSubject(), "Through the changed form.");

        var screen = await admin.OpenAsync(Screen);
        var reset = await screen.Form("Reset").SendAsync();
        Assert.Contains("the theme's template is in force again", reset.Text);
        Assert.Empty((await ana.OpenAsync("/tickets/new")).Texts(".own"));
        Assert.False(reset.HasButton("Reset"));
    }

    [DatabaseFact]
    [Trait("Requirement", "53")]
    public async Task What_is_wrong_with_a_template_is_told_with_its_line_and_nothing_is_saved()
    {
        using var admin = await LoginAsync(Cast.Admin);
        using var ana = await LoginAsync(Cast.Ana);
        const string wrong = "<h1>{{ Model.Title }}</h1>\n<p>\n{% if Model.Rows %}\n</p>";
        var page = await (await admin.OpenAsync("/admin/CustomerPortal/Template/Edit/TicketList")).Form("Save").Fill("Liquid", wrong).SendAsync();
        Assert.Matches("[Ll]ine 3|\\(3:", Assert.Single(page.Texts(".field-validation-error")));
        Assert.Equal(wrong, page.Form("Save").Value("Liquid").ReplaceLineEndings("\n"));
        var empty = await page.Form("Save").Fill("Liquid", "  ").SendAsync();
        Assert.Contains("reset it", Assert.Single(empty.Texts(".field-validation-error")));
        Assert.NotEmpty((await ana.OpenAsync("/tickets")).Texts("tbody tr"));
        Assert.Equal(HttpStatusCode.NotFound, (await admin.GetAsync("/admin/CustomerPortal/Template/Edit/Layout")).Status);
    }

    private static async Task<string> ContactAsync(Visitor admin, Account account)
    {
        var screen = await admin.OpenAsync($"{Screen}&customer={WebUtility.UrlEncode(account.Email)}");
        return screen.Document.QuerySelector("a[href*='/preview/']")!.GetAttribute("href")!.Split('/')[^1];
    }
}

public sealed class PortalTemplateTestsOnSqlite(OwnSqliteSite site) : PortalTemplateTests(site), IClassFixture<OwnSqliteSite>;

[RequiresPostgres]
public sealed class PortalTemplateTestsOnPostgres(OwnPostgresSite site) : PortalTemplateTests(site), IClassFixture<OwnPostgresSite>;
