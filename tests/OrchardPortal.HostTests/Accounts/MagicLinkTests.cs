using System.Net;

namespace OrchardPortal.HostTests.Accounts;

/// <summary>Logging in by a link in a mail.</summary>
[Collection(nameof(AccountCollection))]
public sealed class MagicLinkTests(AccountSqliteSite site) : AccountTest(site)
{
    private const string Switch = "Customers log in with a link that we mail to them";

    private static int _letters;

    [Fact]
    [Trait("Requirement", "11")]
    public async Task A_link_in_a_mail_logs_in_once_and_leads_to_where_one_wanted_to_go()
    {
        using var visitor = Visitor();
        var login = await visitor.OpenAsync("/tickets?status=closed");
        var ask = await login.FollowAsync("Log in by a link in a mail");
        var sent = await ask.Form("Send me a link").Fill("E-mail address", Cast.Ana.Email).SendAsync();
        Assert.Equal("Look into your mailbox", sent.Heading);
        var link = await LinkAsync();

        // Whoever only opens it, such as a scanner, is nobody, and leaves it good.
        using var scanner = Visitor();
        var scanned = await scanner.OpenAsync(link);
        Assert.Equal("/account/login", (await scanner.OpenAsync("/tickets")).Address.AbsolutePath);
        var page = await visitor.OpenAsync(link);
        Assert.Equal("/tickets?status=closed", (await page.Form($"Log in as {Cast.Ana.Email}").SendAsync()).Path);
        Assert.Contains("Ana Ribeiro", (await visitor.OpenAsync("/tickets")).Html);
        ShouldBeGone(await scanned.Form($"Log in as {Cast.Ana.Email}").SendAsync());
        ShouldBeGone(await scanner.GetAsync(link));

        // Followed once more, it is in nobody's way.
        var more = await visitor.OpenAsync(link);
        Assert.Equal("/tickets", more.Path);
        Assert.Contains("You are logged in as Ana Ribeiro", more.Text);
    }

    [Fact]
    public async Task A_link_ends_after_a_quarter_of_an_hour()
    {
        var link = await AskAsync();
        site.Clock.Forward(TimeSpan.FromMinutes(16));
        using var visitor = Visitor();
        ShouldBeGone(await visitor.GetAsync(link));
    }

    [Fact]
    public async Task A_link_leads_to_no_other_site()
    {
        foreach (var address in (string[])["https://elsewhere.example/", "//elsewhere.example", "/\\elsewhere.example"])
        {
            using var visitor = Visitor();
            var form = (await visitor.OpenAsync("/account/magic-link")).Form("Send me a link").Fill("E-mail address", Cast.Ana.Email);
            await form.Set("ReturnUrl", address).SendAsync("/account/magic-link?returnUrl=" + WebUtility.UrlEncode(address));
            var page = await (await visitor.OpenAsync(await LinkAsync())).Form($"Log in as {Cast.Ana.Email}").SendAsync();
            Assert.Equal((Site.Address.Authority, "/tickets"), (page.Address.Authority, page.Path));
        }
    }

    [Fact]
    public async Task Where_the_owner_wants_none_there_are_none_and_those_on_their_way_log_nobody_in()
    {
        var link = await AskAsync();
        using var visitor = Visitor();
        var form = (await visitor.OpenAsync(link)).Form($"Log in as {Cast.Ana.Email}");
        await SwitchAsync("general", (Switch, false));
        try
        {
            Assert.False((await visitor.OpenAsync("/account/login")).HasLink("Log in by a link in a mail"));
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/account/magic-link")).Status);
            Assert.Equal("/account/login", (await form.SendAsync()).Path);
            Assert.Equal("/account/login", (await visitor.OpenAsync("/tickets")).Address.AbsolutePath);
        }
        finally
        {
            await SwitchAsync("general", (Switch, true));
        }
    }

    private async Task<string> AskAsync()
    {
        using var visitor = Visitor();
        await (await visitor.OpenAsync("/account/magic-link")).Form("Send me a link").Fill("E-mail address", Cast.Ana.Email).SendAsync();
        return await LinkAsync();
    }

    private async Task<string> LinkAsync() => PathOf((await LetterAsync(Cast.Ana.Email, "Your link to log in", ++_letters)).Link("/account/magic-link-login"));
}
