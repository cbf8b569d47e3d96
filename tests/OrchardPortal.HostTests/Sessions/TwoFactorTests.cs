using System.Net;
using OrchardPortal.HostTests.Browsing;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Sessions;

/// <summary>Two-step login: setting up an app, codes that count once, recovery codes, switching off.</summary>
public sealed class TwoFactorTests(ClockedSqliteSite site) : SiteTest(site), IClassFixture<ClockedSqliteSite>
{
    private const string Setup = "/account/profile/two-factor";
    private const string CodeField = "Code of your authenticator app";

    [Fact]
    public async Task A_member_sets_up_an_app_and_logs_in_with_its_codes_each_of_which_counts_once()
    {
        using var ana = await LoginAsync(Cast.Ana);
        var (key, recovery) = await SetUpAsync(ana, Cast.Ana);
        Assert.Equal(10, recovery.Distinct().Count());

        // The password alone opens nothing.
        using var second = Visitor();
        var asked = await PasswordAsync(second, Cast.Ana);
        Assert.Equal("/account/two-factor", asked.Path);
        Assert.Equal("/account/login", (await second.OpenAsync("/tickets")).Address.AbsolutePath);

        // The code that switched it on is used up.
        asked = await CodeAsync(asked, Authenticator.Code(key, site.Clock.Now));
        Assert.Contains("This code is not right", asked.Text);
        site.Clock.Forward(TimeSpan.FromSeconds(30));
        var code = Authenticator.Code(key, site.Clock.Now);
        Assert.Equal("/tickets", (await CodeAsync(asked, code)).Path);

        using var third = Visitor();
        Assert.Contains("This code is not right", (await CodeAsync(await PasswordAsync(third, Cast.Ana), code)).Text);

        // A recovery code counts once as well, however it is written.
        var byRecovery = await (await third.OpenAsync("/account/two-factor")).Form("Log in").Fill("Recovery code", recovery[0].ToUpperInvariant().Replace("-", " ")).SendAsync();
        Assert.Equal("/tickets", byRecovery.Path);
        using var fourth = Visitor();
        var again = await (await PasswordAsync(fourth, Cast.Ana)).Form("Log in").Fill("Recovery code", recovery[0]).SendAsync();
        Assert.Contains("This code is not right", again.Text);

        // In the field for the app's codes as well: there is room for it.
        using var fifth = Visitor();
        var inAppField = await PasswordAsync(fifth, Cast.Ana);
        Assert.True(int.Parse(inAppField.Document.QuerySelector("#Code")!.GetAttribute("maxlength")!, System.Globalization.CultureInfo.InvariantCulture) >= recovery[1].Length);
        Assert.Equal("/tickets", (await CodeAsync(inAppField, recovery[1])).Path);

        // Nothing of it can be read in the database.
        var stored = await Site.QueryAsync<string>("SELECT \"Content\" FROM \"Document\" WHERE \"Type\" LIKE '%MemberFactors%'");
        Assert.DoesNotContain(key.Replace(" ", ""), stored);
        Assert.DoesNotContain(recovery[2], stored);

        await SwitchOffAsync(ana);
    }

    [Fact]
    public async Task Switching_off_asks_for_the_password_or_a_code_and_staff_have_it_too()
    {
        using var agent = await LoginAsync(Cast.Agent);
        await SetUpAsync(agent, Cast.Agent);
        var page = await agent.OpenAsync(Setup);
        Assert.Contains("Recovery codes left: 10", page.Text);
        Assert.Contains("neither your password nor a valid code", (await Form(page, "off", "wrong").SendAsync(Setup + "/off")).Text);
        Assert.Contains("Enter your password", (await Form(page, "off", "").SendAsync(Setup + "/off")).Text);
        Assert.Contains("On: your app", (await agent.OpenAsync("/account/profile")).Text);

        using var second = Visitor();
        Assert.Equal("/account/two-factor", (await PasswordAsync(second, Cast.Agent)).Path);
        await SwitchOffAsync(agent);
        using var third = await LoginAsync(Cast.Agent);
        Assert.Equal(HttpStatusCode.OK, (await third.GetAsync("/admin")).Status);
    }

    [Fact]
    public async Task Guessing_codes_locks_the_account_for_a_while()
    {
        using var mario = await LoginAsync(Cast.Mario);
        var (key, _) = await SetUpAsync(mario, Cast.Mario);
        site.Clock.Forward(TimeSpan.FromMinutes(1));
        using var thief = Visitor();
        var asked = await PasswordAsync(thief, Cast.Mario);
        var right = Authenticator.Code(key, site.Clock.Now);
        for (var guess = 0; guess < 5; guess++)
        {
            asked = await CodeAsync(asked, right == "000000" ? "000001" : "000000");
            Assert.Contains("This code is not right", asked.Text);
        }

        Assert.Contains("too many attempts", (await CodeAsync(asked, right)).Text);
        Assert.Equal("/account/login", (await thief.OpenAsync("/tickets")).Address.AbsolutePath);
    }

    [Fact]
    public async Task Nobody_sets_up_a_key_that_the_site_did_not_offer_or_without_proof()
    {
        using var luis = await LoginAsync(Cast.Luis);
        using var ana = await LoginAsync(Cast.Ana);
        var page = await luis.OpenAsync(Setup);
        var key = page.Texts("code")[0];
        var form = page.Form("Switch on two-step login").Fill(CodeField, Authenticator.Code(key, site.Clock.Now)).Fill("Your password", "wrong");
        Assert.Contains("neither your password nor a valid code", (await form.SendAsync()).Text);
        Assert.Contains("not the code that belongs to the key", (await form.Fill("Your password", Account.Password).Fill(CodeField, "12").SendAsync()).Text);

        // A key that was offered to somebody else is none.
        var hers = (await ana.OpenAsync(Setup)).Form("Switch on two-step login").Fields.Single(field => field.Name == "SealedKey").Value;
        Assert.Equal(HttpStatusCode.BadRequest, (await form.Set("SealedKey", hers).SendAsync()).Status);
        Assert.Contains("Off.", (await luis.OpenAsync("/account/profile")).Text);

        using var nobody = Visitor();
        Assert.Equal("/account/login", (await nobody.OpenAsync("/account/two-factor")).Address.AbsolutePath);
    }

    private static PageForm Form(Page page, string action, string proof) => page.Form(action == "off" ? "Switch off two-step login" : action).Fill("Your password, or a code of your app", proof);

    private static async Task SwitchOffAsync(Visitor visitor)
    {
        var done = await Form(await visitor.OpenAsync(Setup), "off", Account.Password).SendAsync(Setup + "/off");
        Assert.Contains("Logging in takes one step again.", done.Text);
    }

    private async Task<(string Key, IReadOnlyList<string> Recovery)> SetUpAsync(Visitor visitor, Account account)
    {
        var page = await visitor.OpenAsync(Setup);
        var key = page.Texts("code")[0];
        Assert.NotEmpty(page.Document.QuerySelector("svg.qr path")!.GetAttribute("d")!);
        var done = await page.Form("Switch on two-step login").Fill(CodeField, Authenticator.Code(key, site.Clock.Now)).Fill("Your password", Account.Password).SendAsync();
        Assert.True(done.Heading == "Your recovery codes", $"{account}: {done}");
        return (key, done.Texts("code"));
    }

    private static async Task<Page> PasswordAsync(Visitor visitor, Account account) => await (await visitor.OpenAsync("/account/login?returnUrl=/tickets"))
        .Form("Log in").Fill("E-mail address or user name", account.Email).Fill("Password", Account.Password).SendAsync();

    private static Task<Page> CodeAsync(Page asked, string code) => asked.Form("Log in").Fill(CodeField, code).SendAsync();
}
