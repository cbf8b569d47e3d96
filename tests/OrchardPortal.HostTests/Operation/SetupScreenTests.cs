using System.Net;
using OrchardPortal.HostTests.Browsing;

namespace OrchardPortal.HostTests.Operation;

/// <summary>In Production nobody is there and nothing is set up until somebody fills in the setup screen.</summary>
public abstract class SetupScreenTests(DatabaseKind database) : SetupTest(database)
{
    private const string Password = "Own-Password-7!";

    [DatabaseFact]
    public async Task Every_address_leads_to_the_setup_screen_and_nobody_can_log_in()
    {
        await using var site = await StartAsync();
        using var visitor = new Visitor(site.Address);
        foreach (var address in (string[])["/", "/tickets", "/tickets/1001", "/admin", "/account/login", "/search?q=x", "/no/such/page"])
        {
            Assert.Equal("Set up the site", (await visitor.OpenAsync(address)).Heading);
        }

        var login = await visitor.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/account/login")
        {
            Content = new FormUrlEncodedContent([new("UserName", Cast.Admin.Email), new("Password", Account.Password)]),
        });
        Assert.Equal("Set up the site", login.Heading);
        Assert.DoesNotContain(visitor.Cookies.GetAllCookies(), cookie => cookie.Name.Contains("auth", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(Account.Password, site.Log.Text, StringComparison.Ordinal);
        var health = await visitor.GetAsync("/health");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, health.Status);
        Assert.Contains("not set up", health.Html, StringComparison.Ordinal);
        await ShouldHoldNothingAsync();
    }

    [DatabaseFact]
    public async Task The_screen_makes_the_site_that_was_asked_for_and_is_gone()
    {
        await using (var site = await StartAsync())
        {
            using var visitor = new Visitor(site.Address);
            var screen = await visitor.OpenAsync("/");
            var home = await Filled(screen).SendAsync();
            Assert.Equal("/", home.Path);
            Assert.True(home.Title.Contains("Own Help", StringComparison.Ordinal) && !home.HasButton("Set up the site"), home.ToString());
            Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/health")).Status);

            // Whoever still has the screen open makes nothing anew.
            var late = await Filled(screen).Fill("User name", "late").SendAsync();
            Assert.True((int)late.Status >= 400, late.ToString());
            await ShouldServeAsync(site);
            Assert.False(await CanLogInAsync(site.Address, "late", Password));
        }

        await using var again = await (await StartAsync()).HealthyAsync();
        await ShouldServeAsync(again);
    }

    [DatabaseFact]
    public async Task What_is_wrong_is_said_beside_the_field_and_the_rest_is_kept()
    {
        await using var site = await StartAsync();
        using var visitor = new Visitor(site.Address);
        var screen = await visitor.OpenAsync("/");
        foreach (var (label, field, value) in (IEnumerable<(string, string, string)>)[
            ("Name of the site", "SiteName", ""),
            ("Name of the site", "SiteName", "   "),
            ("Name of the site", "SiteName", new string('x', 71)),
            ("User name", "UserName", ""),
            ("User name", "UserName", "no spaces, please <b>"),
            ("User name", "UserName", new string('x', 256)),
            ("E-mail", "Email", ""),
            ("E-mail", "Email", "owner"),
            ("E-mail", "Email", "owner@"),
            ("E-mail", "Email", new string('x', 250) + "@own.example"),
            ("Password", "Password", ""),
            ("Password", "Password", "short"),
            ("Password", "Password", new string('x', 201)),
            ("Password again", "PasswordConfirmation", "Another-one-7!")])
        {
            var form = Filled(screen).Fill(label, value);
            var page = await (label == "Password" ? form.Fill("Password again", value) : form).SendAsync();
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.True(page.Texts($"#{field}-error") is [{ Length: > 0 }], $"{field} “{value}”: {page}");
            var kept = page.Form("Set up the site");
            Assert.Equal(label == "Name of the site" ? value : "Own Help", kept.Value("Name of the site"));
            Assert.Equal(label == "E-mail" ? value : "owner@own.example", kept.Value("E-mail"));
            Assert.Equal("", kept.Value("Password"));
        }

        var forged = await Filled(screen).Set("RecipeName", "nonsense").SendAsync();
        Assert.NotEmpty(forged.Texts("#RecipeName-error").Single());
        Assert.NotEmpty((await Filled(screen).Set("DatabaseProvider", "Oracle").SendAsync()).Texts("#DatabaseProvider-error").Single());
        Assert.Equal(HttpStatusCode.BadRequest, (await Filled(screen).Remove("__RequestVerificationToken").SendAsync()).Status);
        Assert.Equal("Set up the site", (await visitor.OpenAsync("/tickets")).Heading);
        await ShouldHoldNothingAsync();
    }

    [DatabaseFact]
    public async Task A_database_that_cannot_be_used_is_told_without_its_password()
    {
        await using var site = await StartAsync();
        site.Log.Expect("The database cannot be used");
        using var visitor = new Visitor(site.Address);
        var screen = await visitor.OpenAsync("/");
        foreach (var connection in (string[])["", "nonsense", "Host=/nowhere/at/all;Database=x;Username=x;Password=ConnectionSecret"])
        {
            var page = await Filled(screen).Set("DatabaseProvider", "Postgres").Fill("Connection string", connection).SendAsync();
            var error = Assert.Single(page.Texts("#ConnectionString-error"));
            Assert.True(error.Length > 0 && !error.Contains("ConnectionSecret", StringComparison.Ordinal), page.ToString());
            Assert.Equal(connection, page.Form("Set up the site").Value("Connection string"));
        }

        Assert.DoesNotContain("ConnectionSecret", site.Log.Text, StringComparison.Ordinal);
        await ShouldHoldNothingAsync();
    }

    [DatabaseFact]
    public async Task Two_who_fill_in_the_screen_at_once_make_one_site()
    {
        await using var site = await StartAsync();
        using var first = new Visitor(site.Address);
        using var second = new Visitor(site.Address);
        var forms = new[] { Filled(await first.OpenAsync("/")), Filled(await second.OpenAsync("/")).Fill("User name", "second").Fill("E-mail", "second@own.example") };
        await Task.WhenAll(forms.Select(form => form.SendAsync()));
        var owners = await Task.WhenAll(CanLogInAsync(site.Address, "owner", Password), CanLogInAsync(site.Address, "second", Password));
        Assert.Single(owners, able => able);
        Assert.Equal(1, await Folder.QueryAsync<long>("select count(*) from \"UserIndex\""));
    }

    [DatabaseFact]
    public async Task The_demo_can_be_chosen_and_its_people_have_no_password_that_is_known()
    {
        await using var site = await StartAsync();
        using var visitor = new Visitor(site.Address);
        var screen = await visitor.OpenAsync("/");
        Assert.Equal("portal", screen.Form("Set up the site").Value("Made from"));
        var home = await Filled(screen).Set("RecipeName", "demo").SendAsync();
        Assert.True(home.HasLink("Log in") || home.Document.QuerySelector("a[href*='/tickets']") is not null, home.ToString());
        await ShouldServeAsync(site);
    }

    /// <summary>In Production, with no site configured.</summary>
    private Task<SiteProcess> StartAsync() => SiteProcess.StartAsync(new SiteStart(Folder.Path) { Environment = "Production" }.WithoutThrottling());

    private PageForm Filled(Page screen)
    {
        var form = screen.Form("Set up the site")
            .Fill("Name of the site", "Own Help").Choose("Made from", "Customer portal")
            .Fill("User name", "owner").Fill("E-mail", "owner@own.example").Fill("Password", Password).Fill("Password again", Password);
        return Database == DatabaseKind.Sqlite
            ? form.Set("DatabaseProvider", "Sqlite")
            : form.Set("DatabaseProvider", "Postgres").Fill("Connection string", Folder.PostgresConnection!);
    }

    private static async Task ShouldServeAsync(SiteProcess site)
    {
        Assert.True(await CanLogInAsync(site.Address, "owner", Password));
        Assert.True(await CanLogInAsync(site.Address, "owner@own.example", Password));
        foreach (var account in (Account[])[Cast.Admin, Cast.Agent, Cast.Editor, Cast.Ana, Cast.Luis, Cast.Mario])
        {
            foreach (var password in (string[])[Account.Password, ""])
            {
                Assert.False(await CanLogInAsync(site.Address, account.Email, password), account.Email);
                Assert.False(await CanLogInAsync(site.Address, account.Name, password), account.Name);
            }
        }
    }
}

public sealed class SetupScreenTestsOnSqlite() : SetupScreenTests(DatabaseKind.Sqlite);

[RequiresPostgres]
public sealed class SetupScreenTestsOnPostgres() : SetupScreenTests(DatabaseKind.Postgres);
