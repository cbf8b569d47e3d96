using System.Net;
using OrchardPortal.HostTests.Browsing;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.KnowledgeBase;

/// <summary>What the company tells on the top of every page. Each test looks for its own announcement.</summary>
public sealed class AnnouncementTests(OwnSqliteSite site) : SiteTest(site), IClassFixture<OwnSqliteSite>
{
    private const string Admin = "/admin/knowledge-base/announcements";

    [Fact]
    public async Task An_announcement_stands_on_help_site_portal_and_system_pages_until_the_visitor_closes_it_without_any_script()
    {
        using var editor = await LoginAsync(Cast.Editor);
        var title = NewSubject("Closed on Friday");
        await WriteAsync(editor, title, "Everybody, on every page");
        using var visitor = Visitor();
        foreach (var address in (string[])["/", "/account/login", "/articles/steam-milk", "/search?q=milk", "/articles/none"])
        {
            Assert.True(Shows(await visitor.GetAsync(address), title), address);
        }

        Assert.False(Shows(await editor.OpenAsync("/admin/knowledge-base"), title));
        var way = (await visitor.OpenAsync("/search?q=milk")).Document.QuerySelectorAll("[data-announcement]").Single(one => one.TextContent.Contains(title)).QuerySelector("a")!.GetAttribute("href")!;
        var back = await (await visitor.OpenAsync(way)).Form("Close").SendAsync();
        Assert.Equal("/search?q=milk", back.Path);
        Assert.False(Shows(back, title));
        using var other = Visitor();
        Assert.True(Shows(await other.OpenAsync("/"), title));

        // It says something else now: whoever closed it sees it again.
        await (await (await editor.OpenAsync(Admin)).FollowAsync(title)).Form("Save").Fill("Text", "And on Saturday.").SendAsync();
        Assert.True(Shows(await visitor.OpenAsync("/"), title));

        // Nobody is led elsewhere by the address to come back to.
        var elsewhere = await visitor.OpenAsync(way.Split('?')[0] + "?returnUrl=https%3A%2F%2Fevil.example%2F");
        Assert.Equal("/", (await elsewhere.Form("Close").SendAsync()).Path);
    }

    [Fact]
    public async Task An_announcement_is_for_those_whom_it_is_for_and_for_its_time()
    {
        using var editor = await LoginAsync(Cast.Editor);
        using var visitor = Visitor();
        using var ana = await LoginAsync(Cast.Ana);
        var (members, portal, past, future) = (NewSubject("For members"), NewSubject("In the portal"), NewSubject("Over"), NewSubject("Soon"));
        await WriteAsync(editor, members, "Members, on every page");
        await WriteAsync(editor, portal, "Members, in the customer portal");
        await WriteAsync(editor, past, "Everybody, on every page", to: DateTime.Now.AddDays(-2));
        await WriteAsync(editor, future, "Everybody, on every page", from: DateTime.Now.AddDays(2));

        Assert.Equal((false, false), (Shows(await visitor.OpenAsync("/"), members), Shows(await visitor.OpenAsync("/"), portal)));
        Assert.Equal((true, false), (Shows(await ana.OpenAsync("/"), members), Shows(await ana.OpenAsync("/"), portal)));
        Assert.True(Shows(await ana.OpenAsync("/tickets"), portal));
        Assert.False(Shows(await ana.OpenAsync("/tickets"), past));
        Assert.False(Shows(await ana.OpenAsync("/tickets"), future));

        // Nor does its own page tell whom it is not for.
        var id = (await ana.OpenAsync("/tickets")).Document.QuerySelectorAll("[data-announcement]").Single(one => one.TextContent.Contains(portal)).QuerySelector("a")!.GetAttribute("href")!;
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(id)).Status);
    }

    [Fact]
    public async Task An_announcement_is_read_in_the_visitors_language_and_in_the_usual_one_where_it_has_no_other()
    {
        using var editor = await LoginAsync(Cast.Editor);
        var (english, german) = (NewSubject("Closed at Easter"), NewSubject("Zu Ostern geschlossen"));
        var refused = await (await editor.OpenAsync(Admin + "/new")).Form("Save").Fill("Title", english).Fill("Text, Deutsch", "Ab Dienstag wieder.").SendAsync();
        Assert.Contains("Enter a title.", refused.Text);
        Assert.Equal("Ab Dienstag wieder.", refused.Form("Save").Value("Text, Deutsch"));
        Assert.Contains("The announcement is saved.", (await refused.Form("Save").Fill("Title, Deutsch", german).SendAsync()).Html);

        using var visitor = Visitor();
        Assert.Equal((true, false), (Shows(await visitor.OpenAsync("/"), english), Shows(await visitor.OpenAsync("/"), german)));
        var page = await visitor.OpenAsync("/language?culture=de&returnUrl=/");
        Assert.Equal((false, true), (Shows(page, english), Shows(page, german)));
        var way = page.Document.QuerySelectorAll("[data-announcement]").Single(one => one.TextContent.Contains(german)).QuerySelector("a")!.GetAttribute("href")!;
        var alone = await visitor.OpenAsync(way);
        Assert.Equal([german], alone.Texts("h1"));
        Assert.Contains("Ab Dienstag wieder.", alone.Text);
        Assert.True(Shows(await visitor.OpenAsync("/language?culture=pt&returnUrl=/"), english));
    }

    [Fact]
    public async Task A_wrong_announcement_is_refused_with_what_was_typed_and_a_right_one_can_be_deleted()
    {
        using var editor = await LoginAsync(Cast.Editor);
        var form = (await editor.OpenAsync(Admin + "/new")).Form("Save").Fill("Text", "Nobody knows what.")
            .Fill("Shown from", "2026-11-20T10:00").Fill("Shown until", "2026-11-19T10:00");
        var refused = await form.SendAsync();
        Assert.Contains("Enter a title.", refused.Text);
        Assert.Contains("It must end after it begins.", refused.Text);
        Assert.Equal("Nobody knows what.", refused.Form("Save").Value("Text"));
        var title = NewSubject("Gone");
        var list = await WriteAsync(editor, title, "Everybody, on every page");
        var row = list.Document.QuerySelectorAll("tr").Single(each => each.TextContent.Contains(title));
        var action = row.QuerySelector("form")!.GetAttribute("action")!;
        await list.PostForms().First(each => each.Action == action).SendAsync();
        using var visitor = Visitor();
        Assert.False(Shows(await visitor.OpenAsync("/"), title));
    }

    private static bool Shows(Page page, string title) => page.Texts("[data-announcement]").Any(text => text.Contains(title));

    private static async Task<Page> WriteAsync(Visitor editor, string title, string audience, DateTime? from = null, DateTime? to = null)
    {
        var form = (await editor.OpenAsync(Admin + "/new")).Form("Save").Fill("Title", title).Fill("Text", "More about it.").Choose("Who sees it", audience);
        form = from is { } begins ? form.Fill("Shown from", begins.ToString("yyyy-MM-ddTHH:mm")) : form;
        form = to is { } ends ? form.Fill("Shown until", ends.ToString("yyyy-MM-ddTHH:mm")) : form;
        var page = await form.SendAsync();
        Assert.Contains("The announcement is saved.", page.Html);
        return page;
    }
}
