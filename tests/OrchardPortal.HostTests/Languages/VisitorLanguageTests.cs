using System.Net;
using OrchardPortal.HostTests.Browsing;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Languages;

/// <summary>Whose language the site speaks (requirements 36 and 37), on the demo site, which has English, Portuguese and German.</summary>
public abstract class VisitorLanguageTests(SiteFixture fixture) : SiteTest(fixture)
{
    [DatabaseFact]
    [Trait("Requirement", "37")]
    public async Task A_visitor_chooses_a_language_in_the_header_and_keeps_it()
    {
        using var visitor = Visitor();
        var home = await visitor.OpenAsync("/");
        Assert.Equal("en", Language(home));
        Assert.Equal(["English", "Português", "Deutsch"], home.Texts("header .languages li"));

        var portuguese = await home.FollowAsync("Português");
        Assert.Equal("/", portuguese.Path);
        Assert.Equal("pt", Language(portuguese));
        Assert.Equal("pt", Language(await visitor.OpenAsync("/account/login")));
        Assert.Equal("Português", portuguese.Texts("header .languages [aria-current]").Single());
    }

    [DatabaseFact]
    [Trait("Requirement", "37")]
    public async Task Before_a_choice_the_browsers_language_counts_as_far_as_the_site_speaks_it()
    {
        Assert.Equal("de", await AskAsync("de-AT,en;q=0.5"));
        Assert.Equal("pt", await AskAsync("ja,pt-BR;q=0.8,en;q=0.5"));
        Assert.Equal("en", await AskAsync("ja"));
    }

    [DatabaseFact]
    [Trait("Requirement", "37")]
    public async Task A_members_profile_counts_until_the_header_says_otherwise_and_again_when_it_is_saved()
    {
        using var luis = await LoginAsync(Cast.Luis);
        Assert.Equal("de", Language(await ChooseInProfileAsync(luis, "Save profile", "Deutsch")));
        Assert.Equal("de", Language(await luis.OpenAsync("/tickets")));

        await (await luis.OpenAsync("/tickets")).FollowAsync("Português");
        var list = await luis.OpenAsync("/tickets");
        Assert.Equal("pt", Language(list));

        await luis.OpenAsync("/language?culture=en");
        await ChooseInProfileAsync(luis, "Save profile", "Português");
        Assert.Equal("pt", Language(await luis.OpenAsync("/tickets")));
        await luis.OpenAsync("/language?culture=en");
    }

    [DatabaseFact]
    [Trait("Requirement", "36")]
    public async Task Where_the_owner_wants_one_language_everybody_reads_it()
    {
        using var admin = await LoginAsync(Cast.Admin);
        using var visitor = Visitor();
        await visitor.OpenAsync("/language?culture=pt");
        var settings = (await admin.OpenAsync("/admin/Settings/localization")).Form("Save");
        try
        {
            await settings.Tick("Answer visitors in their own language", false).SendAsync();

            var home = await visitor.OpenAsync("/?culture=de");
            Assert.Equal("en", Language(home));
            Assert.Empty(home.Texts(".languages"));
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/language?culture=pt")).Status);
        }
        finally
        {
            await settings.Tick("Answer visitors in their own language").SendAsync();
        }

        Assert.Equal("pt", Language(await visitor.OpenAsync("/")));
    }

    [DatabaseFact]
    public async Task The_way_back_never_leads_off_the_site_and_an_unknown_language_nowhere()
    {
        using var visitor = Visitor();
        foreach (var address in (string[])["https://evil.example/", "//evil.example/", "/\\evil.example", "javascript:alert(1)"])
        {
            var page = await visitor.OpenAsync("/language?culture=pt&returnUrl=" + Uri.EscapeDataString(address));
            Assert.Equal(visitor.Home, new Uri(page.Address, "/"));
            Assert.Equal("/", page.Path);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/language?culture=xx")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/language")).Status);
    }

    [DatabaseFact]
    public async Task A_language_that_is_written_from_right_to_left_says_so()
    {
        using var admin = await LoginAsync(Cast.Admin);
        var settings = (await admin.OpenAsync("/admin/Settings/localization")).Form("Save");
        var before = settings.Value("Supported languages");
        try
        {
            await settings.Fill("Supported languages", before + ", ar").SendAsync();

            using var visitor = Visitor();
            var page = await (await visitor.OpenAsync("/articles/yearly-service")).FollowAsync("العربية");
            Assert.Equal("ar", Language(page));
            Assert.Equal("rtl", page.Document.DocumentElement.GetAttribute("dir"));

            // The English text in it is read from left to right.
            Assert.Equal("ltr", page.Document.QuerySelector(".prose")?.GetAttribute("dir"));
            Assert.Equal("en", page.Document.QuerySelector(".prose")?.GetAttribute("lang"));
        }
        finally
        {
            await settings.Fill("Supported languages", before).SendAsync();
        }
    }

    /// <summary>The language of the answer to a browser that prefers these.</summary>
    private async Task<string> AskAsync(string languages)
    {
        using var client = new HttpClient { BaseAddress = Site.Address };
        client.DefaultRequestHeaders.Add("Accept-Language", languages);

        return (await client.GetStringAsync("/")).Split("<html lang=\"")[1].Split('"')[0];
    }

    private static async Task<Page> ChooseInProfileAsync(Visitor member, string button, string language)
    {
        var form = (await member.OpenAsync("/account/profile?culture=en")).Form(button).Choose("Language", language);

        return await form.SendAsync();
    }

    private static string? Language(Page page) => page.Document.DocumentElement.GetAttribute("lang");
}

public sealed class VisitorLanguageTestsOnSqlite(OwnSqliteSite site) : VisitorLanguageTests(site), IClassFixture<OwnSqliteSite>;

[RequiresPostgres]
public sealed class VisitorLanguageTestsOnPostgres(OwnPostgresSite site) : VisitorLanguageTests(site), IClassFixture<OwnPostgresSite>;
