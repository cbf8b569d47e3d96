using OrchardPortal.HostTests.Browsing;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Sessions;

/// <summary>A form holds for whoever was logged in when its page came, whatever happens in other tabs meanwhile.</summary>
[Trait("Requirement", "19")]
public sealed class StaleFormTests(SharedSqliteSite site) : SiteTest(site), IClassFixture<SharedSqliteSite>
{
    [Fact]
    public async Task What_was_written_as_one_person_is_never_sent_as_another_and_the_page_says_who_is_logged_in_now()
    {
        using var browser = Browser();
        await LogInAsync(browser, Cast.Ana);
        var subject = NewSubject("Written by Ana");
        var form = (await browser.OpenAsync("/tickets/new")).Form("Send ticket").Fill("Subject", subject).Fill("Description", "Mine.");

        await LogOutAsync(browser);
        await LogInAsync(browser, Cast.Mario);
        var page = await SendFromAsync("/tickets/new", browser, form);

        Assert.Equal("/tickets/new?again=other", page.Path);
        Assert.Contains($"{Cast.Mario.Name} is logged in now, but this page was opened by somebody else", page.Text);
        Assert.DoesNotContain(subject, (await browser.OpenAsync("/tickets?view=organization")).Text);
        using var ana = await LoginAsync(Cast.Ana);
        Assert.DoesNotContain(subject, (await ana.OpenAsync("/tickets")).Text);
    }

    [Fact]
    public async Task A_profile_that_was_opened_by_one_person_changes_nothing_of_another_and_says_so()
    {
        using var browser = Browser();
        await LogInAsync(browser, Cast.Ana);
        var form = (await browser.OpenAsync("/account/profile")).Form("Save profile").Fill("Name", "Ana the First");
        await LogOutAsync(browser);
        await LogInAsync(browser, Cast.Mario);

        var page = await SendFromAsync("/account/profile", browser, form);
        Assert.Contains("is logged in now", page.Text);
        Assert.DoesNotContain("Ana the First", page.Html);
    }

    [Fact]
    public async Task Whoever_has_logged_in_since_is_asked_to_send_once_more_and_a_script_takes_that_out_of_the_address()
    {
        using var browser = Browser();
        var form = (await browser.OpenAsync("/articles/steam-milk/feedback?helpful=no")).Form("Send feedback").Tick("Something else");
        await LogInAsync(browser, Cast.Ana);

        var page = await SendFromAsync("/articles/steam-milk/feedback?helpful=no", browser, form);
        Assert.Equal("/articles/steam-milk/feedback?helpful=no&again=true", page.Path);
        Assert.Contains("Please send it once more.", page.Text);
        Assert.Contains("/told.js", page.Html);
        Assert.DoesNotContain("/told.js", (await browser.OpenAsync("/articles/steam-milk/feedback?helpful=no")).Html);
    }

    [Fact]
    public async Task A_page_knows_whose_session_it_is_and_whether_it_still_is()
    {
        using var browser = Browser();
        await LogInAsync(browser, Cast.Ana);
        var ana = (await browser.OpenAsync("/tickets")).Document.QuerySelector("[data-visitor]")!.GetAttribute("data-visitor")!;
        Assert.Matches("^[0-9a-f]{24}$", ana);
        Assert.Contains(ana, (await browser.OpenAsync("/account/session")).Html);

        await LogOutAsync(browser);
        Assert.Contains("\"visitor\":\"\"", (await browser.OpenAsync("/account/session")).Html);
        await LogInAsync(browser, Cast.Luis);
        var luis = await browser.OpenAsync("/account/session");
        Assert.DoesNotContain(ana, luis.Html);
        Assert.Matches("\"visitor\":\"[0-9a-f]{24}\"", luis.Html);
    }

    private Visitor Browser()
    {
        var browser = Visitor();
        browser.Say("Accept", "text/html");
        return browser;
    }

    private static async Task LogInAsync(Visitor browser, Account account) => await (await browser.OpenAsync("/account/login")).Form("Log in")
        .Fill("E-mail address or user name", account.Email).Fill("Password", Account.Password).SendAsync();

    private static async Task LogOutAsync(Visitor browser) => await (await browser.OpenAsync("/account/logout")).Form("Log out").SendAsync();

    // Browsers tell on which page a form stood.
    private Task<Page> SendFromAsync(string page, Visitor browser, PageForm form)
    {
        browser.Say("Referer", new Uri(Site.Address, page).ToString());
        return form.SendAsync();
    }
}
