using System.Net;
using System.Text.Json;
using OrchardPortal.HostTests.Browsing;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Sessions;

/// <summary>What members see and change about themselves: details, password, sessions, their data.</summary>
public abstract class ProfileTests(OwnSite site) : SiteTest(site)
{
    private const string Profile = "/account/profile";

    [DatabaseFact]
    [Trait("Requirement", "19")]
    public async Task A_new_password_ends_every_other_session_and_this_one_goes_on_as_a_new_one()
    {
        using var editor = await LoginAsync(Cast.Editor);
        using var elsewhere = await LoginAsync(Cast.Editor);
        using var copied = editor.At(Site);
        var page = await editor.OpenAsync(Profile + "/password");
        Assert.Contains("neither your password", (await Fill(page, "wrong", "Another-word-1!").SendAsync()).Text);
        Assert.Contains("at least", (await Fill(page, Account.Password, "short").SendAsync()).Text);
        Assert.Equal(HttpStatusCode.OK, (await elsewhere.GetAsync("/admin")).Status);

        var done = await Fill(page, Account.Password, "Another-word-1!").SendAsync();
        Assert.Contains("Your password was changed", done.Text);
        Assert.Equal("/account/login", (await elsewhere.OpenAsync("/account/profile")).Address.AbsolutePath);
        Assert.Equal("/account/login", (await copied.OpenAsync("/account/profile")).Address.AbsolutePath);
        Assert.Equal("/account/profile", (await editor.OpenAsync("/account/profile")).Path);
    }

    [DatabaseFact]
    [Trait("Requirement", "19")]
    public async Task A_member_ends_one_session_or_all_and_nobody_ends_somebody_elses()
    {
        using var here = await LoginAsync(Cast.Luis);
        using var there = await LoginAsync(Cast.Luis);
        using var third = await LoginAsync(Cast.Luis);
        using var other = await LoginAsync(Cast.Ana);
        var page = await here.OpenAsync(Profile);
        Assert.Equal(3, page.Texts("#sessions ~ ul > li").Count);
        Assert.Contains("This browser", page.Texts("#sessions ~ ul > li")[0]);

        // Ids are of no use to others, and those of others none here.
        var ids = page.Document.QuerySelectorAll("form[action$='/sessions/end'] input[name=id]").Select(input => input.GetAttribute("value")!).ToList();
        var foreign = (await other.OpenAsync(Profile)).Form("Log out everywhere").Set("id", ids[1]);
        Assert.Equal(HttpStatusCode.NotFound, (await foreign.SendAsync(Profile + "/sessions/end")).Status);
        Assert.DoesNotContain(await Site.QueryAsync<string>("SELECT \"SessionId\" FROM \"MemberSessionIndex\" LIMIT 1"), page.Html);

        await page.Form("Log out everywhere").Set("id", ids[1]).SendAsync(Profile + "/sessions/end");
        var ended = await Task.WhenAll(new[] { there, third }.Select(async visitor => (await visitor.OpenAsync("/tickets")).Address.AbsolutePath));
        Assert.Equal(["/account/login", "/tickets"], ended.Order());

        Assert.Equal("/account/login", (await (await here.OpenAsync(Profile)).Form("Log out everywhere").SendAsync()).Address.AbsolutePath);
        foreach (var visitor in (Visitor[])[here, there, third])
        {
            Assert.Equal("/account/login", (await visitor.OpenAsync("/tickets")).Address.AbsolutePath);
        }

        Assert.Equal("/tickets", (await other.OpenAsync("/tickets")).Path);
    }

    [DatabaseFact]
    [Trait("Requirement", "102")]
    public async Task Staff_are_met_by_their_own_name_and_not_by_that_of_their_account()
    {
        using var admin = await LoginAsync(Cast.Admin);
        using var agent = await LoginAsync(Cast.Agent);
        using var guest = Visitor();
        Assert.Equal(["Sofia Matos"], (await agent.OpenAsync("/admin")).Texts(".admin-top__user"));
        Assert.Equal(["admin"], (await admin.OpenAsync("/admin")).Texts(".admin-top__user"));

        await (await admin.OpenAsync(Profile)).Form("Save profile").Fill("Name", " Núria <Vela> ").SendAsync();
        Assert.Equal(["Núria <Vela>"], (await admin.OpenAsync("/admin")).Texts(".admin-top__user"));
        var edit = await admin.OpenAsync("/admin/Contents/ContentItems/4article000000000000000013/Edit");
        var path = "/articles/" + edit.Form("Publish").Value("Slug");
        await edit.Form("Publish").SendAsync();
        Assert.Contains("by Núria <Vela>", (await guest.OpenAsync(path)).Text);
        Assert.Contains("changed by Núria <Vela>", (await admin.OpenAsync("/admin/knowledge-base/articles")).Text);
        Assert.Contains("by Núria <Vela>", (await admin.OpenAsync("/admin/knowledge-base/articles/4article000000000000000013/versions")).Text);

        // Without a name of their own they go by the account's again.
        await (await admin.OpenAsync(Profile)).Form("Save profile").Fill("Name", " ").SendAsync();
        Assert.Equal(["admin"], (await admin.OpenAsync("/admin")).Texts(".admin-top__user"));
    }

    [DatabaseFact]
    [Trait("Requirement", "19")]
    public async Task Logging_out_everywhere_reaches_another_node_within_seconds()
    {
        await using var node = await Site.StartNodeAsync();
        using var ana = await LoginAsync(Cast.Ana);
        using var elsewhere = ana.At(node.Address);
        Assert.Equal("/tickets", (await elsewhere.OpenAsync("/tickets")).Path);
        await (await ana.OpenAsync(Profile)).Form("Log out everywhere").SendAsync();
        await Eventually.IsAsync(async () => (await elsewhere.OpenAsync("/tickets")).Address.AbsolutePath == "/account/login");
    }

    [DatabaseFact]
    public async Task Name_and_time_zone_are_saved_and_used_and_nonsense_is_refused()
    {
        using var ana = await LoginAsync(Cast.Ana);
        var form = (await ana.OpenAsync(Profile)).Form("Save profile");
        var refused = await form.Fill("Name", " ").Set("TimeZoneId", "Moon/Crater").Set("Culture", "xx").SendAsync();
        Assert.Equal(3, refused.Texts("#errors li").Count);

        var before = (await ana.OpenAsync("/tickets/1029")).Document.QuerySelector("time")!.OuterHtml;
        var saved = await (await ana.OpenAsync(Profile)).Form("Save profile").Fill("Name", "Ana Ribeiro Lopes").Set("TimeZoneId", "Pacific/Auckland").SendAsync();
        Assert.Contains("Your profile was saved.", saved.Text);
        var after = await ana.OpenAsync("/tickets/1029");
        Assert.NotEqual(before, after.Document.QuerySelector("time")!.OuterHtml);
        Assert.Contains("Ana Ribeiro Lopes", after.Html);

        var off = (await ana.OpenAsync(Profile)).Form("Save notifications").Tick("We answer one of my tickets", false);
        var changed = await off.SendAsync();
        Assert.DoesNotContain(changed.Form("Save notifications").Fields, field => field.Value == "Answer");
        Assert.Contains(changed.Form("Save notifications").Fields, field => field.Value == "Status");
        await changed.Form("Save profile").Fill("Name", Cast.Ana.Name).SendAsync();
    }

    [DatabaseFact]
    [Trait("Requirement", "37")]
    public async Task Whoever_changes_their_language_reads_in_it_that_it_was_saved()
    {
        using var ana = await LoginAsync(Cast.Ana);
        var saved = await (await ana.OpenAsync(Profile)).Form("Save profile").Set("Culture", "de").SendAsync();
        Assert.Contains("Ihr Profil wurde gespeichert.", saved.Text);
        Assert.Contains("Ihr Profil", saved.Texts("h1"));
        await saved.Form("Profil speichern").Set("Culture", "").SendAsync();
    }

    [DatabaseFact]
    public async Task The_export_holds_what_the_portal_shows_and_nothing_internal()
    {
        using var agent = await LoginAsync(Cast.Agent);
        using var ana = await LoginAsync(Cast.Ana);
        var subject = NewSubject("Exported");
        var ticket = await FileTicketAsync(ana, subject, "My own words.");
        await WriteAsync(agent, NumberOf(ticket), "Between us: a secret remark.", comment: true);
        var file = await (await ana.OpenAsync(Profile)).Form("Download my data").SendAsync();
        Assert.Equal("application/json", file.ContentHeaders.ContentType?.MediaType);
        Assert.DoesNotContain("a secret remark", file.Html);
        var data = JsonDocument.Parse(file.Html).RootElement;
        Assert.Equal(Cast.Ana.Email, data.GetProperty("account").GetProperty("email").GetString());
        Assert.Equal(Cast.Ana.Email, data.GetProperty("contact").GetProperty("email").GetString());
        var own = data.GetProperty("tickets").EnumerateArray().Single(one => one.GetProperty("subject").GetString() == subject);
        Assert.Contains(own.GetProperty("messages").EnumerateArray(), message => message.GetProperty("text").GetString()!.Contains("My own words."));
        Assert.True(data.GetProperty("sessions").GetArrayLength() > 0);
        Assert.DoesNotContain(data.GetProperty("tickets").EnumerateArray(), one => one.GetProperty("subject").GetString()!.Contains("Padaria"));
    }

    [DatabaseFact]
    public async Task Erasing_removes_the_person_and_leaves_the_tickets()
    {
        using var agent = await LoginAsync(Cast.Agent);
        Assert.Equal(HttpStatusCode.NotFound, (await agent.GetAsync(Profile + "/data/erase")).Status);

        // Mail that is kept for a while names its recipient, too.
        using var forgetful = Visitor();
        await (await forgetful.OpenAsync("/account/reset-request")).Form("Send me a link").Fill("E-mail address", Cast.Mario.Email).SendAsync();
        using var mario = await LoginAsync(Cast.Mario);
        using var elsewhere = await LoginAsync(Cast.Mario);
        var subject = NewSubject("Kept");
        var ticket = await FileTicketAsync(mario, subject, "The oven is cold.");
        var page = await mario.OpenAsync(Profile + "/data/erase");
        Assert.Contains("Tick the box", (await page.Form("Erase my data").Fill("Your password, or a code of your app", Account.Password).SendAsync()).Text);
        Assert.Contains("neither your password", (await Confirm(page, "wrong").SendAsync()).Text);
        Assert.Equal("/tickets", (await elsewhere.OpenAsync("/tickets")).Path);

        var gone = await Confirm(page, Account.Password).SendAsync();
        Assert.Contains("Your account and your data were erased.", gone.Document.Body!.TextContent);
        Assert.Equal("/account/login", (await mario.OpenAsync("/tickets")).Address.AbsolutePath);
        Assert.Equal("/account/login", (await elsewhere.OpenAsync("/tickets")).Address.AbsolutePath);

        // Agents still read the ticket; who wrote it is nowhere.
        var kept = await agent.OpenAsync($"/admin/tickets/{NumberOf(ticket)}");
        Assert.Contains("The oven is cold.", kept.Text);
        Assert.Contains("Erased contact", kept.Text);
        Assert.DoesNotContain(Cast.Mario.Name, kept.Html);
        foreach (var trace in (string[])[Cast.Mario.Email, Cast.Mario.Email.ToUpperInvariant(), Cast.Mario.Name])
        {
            Assert.Equal("", await Site.QueryAsync<string>($"SELECT COALESCE(MIN(\"Type\"), '') FROM \"Document\" WHERE \"Content\" LIKE '%{trace}%' AND \"Type\" NOT LIKE '%ConsentRecord%'"));
        }

        using var back = Visitor();
        var refused = await (await back.OpenAsync("/account/login")).Form("Log in").Fill("E-mail address or user name", Cast.Mario.Email).Fill("Password", Account.Password).SendAsync();
        Assert.Equal("/account/login", refused.Address.AbsolutePath);
    }

    [DatabaseFact]
    public async Task An_administrator_helps_whoever_has_lost_their_telephone_and_logs_an_account_out()
    {
        using var agent = await LoginAsync(Cast.Agent);
        var setUp = await agent.OpenAsync(Profile + "/two-factor");
        await setUp.Form("Switch on two-step login").Fill("Code of your authenticator app", Authenticator.Code(setUp.Texts("code")[0], DateTimeOffset.UtcNow))
            .Fill("Your password", Account.Password).SendAsync();
        using var admin = await LoginAsync(Cast.Admin);
        var users = await admin.OpenAsync("/admin/Users/Index?q=" + WebUtility.UrlEncode(Cast.Agent.Email));
        var address = users.Document.QuerySelector("a[href*='/Users/Edit/']")!.GetAttribute("href")!;
        var saved = await (await admin.OpenAsync(address)).Form("Save").Tick("Switch off two-step login").Tick("Log out everywhere").SendAsync();
        Assert.True(saved.Status == HttpStatusCode.OK, saved.ToString());
        Assert.Contains("Two-step login is off.", (await admin.OpenAsync(address)).Text);
        Assert.Equal("/account/login", (await agent.OpenAsync("/account/profile")).Address.AbsolutePath);
        using var again = await LoginAsync(Cast.Agent);
        Assert.Equal(HttpStatusCode.OK, (await again.GetAsync("/admin")).Status);

        // Of one's own account these are changed on the profile, which asks for proof.
        var own = await admin.OpenAsync("/admin/Users/Index?q=" + WebUtility.UrlEncode(Cast.Admin.Email));
        var mine = await admin.OpenAsync(own.Document.QuerySelector("a[href*='/Users/Edit/']")!.GetAttribute("href")!);
        Assert.DoesNotContain("Log out everywhere", mine.Text);
    }

    private static PageForm Fill(Page page, string current, string next) => page.Form("Save password").Fill("Present password", current).Fill("New password", next);

    private static PageForm Confirm(Page page, string proof) =>
        page.Form("Erase my data").Fill("Your password, or a code of your app", proof).Tick("Yes, erase my data for ever");
}

public sealed class ProfileTestsOnSqlite(OwnSqliteSite site) : ProfileTests(site), IClassFixture<OwnSqliteSite>;

[RequiresPostgres]
public sealed class ProfileTestsOnPostgres(OwnPostgresSite site) : ProfileTests(site), IClassFixture<OwnPostgresSite>;
