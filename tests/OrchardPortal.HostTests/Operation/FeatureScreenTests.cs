using System.Net;
using OrchardPortal.HostTests.Browsing;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Operation;

/// <summary>Features are switched while the site runs. Each test switches back what it switched.</summary>
public abstract class FeatureScreenTests(SiteFixture fixture) : SiteTest(fixture)
{
    private const string Screen = "/admin/Features";

    [DatabaseFact]
    public async Task A_feature_goes_off_and_comes_back_with_what_it_kept()
    {
        using var admin = await LoginAsync(Cast.Admin);
        using var visitor = Visitor();
        const string address = "/articles/clean-the-steam-wand";
        var heading = (await visitor.OpenAsync(address)).Heading;
        var off = await SwitchAsync(admin, "OrchardPortal.KnowledgeBase", "Disable");
        Assert.Contains("is off.", off.Text);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(address)).Status);
        Assert.Equal("Vela customer portal", (await admin.OpenAsync("/tickets")).Heading);
        Assert.Contains("is on.", (await SwitchAsync(admin, "OrchardPortal.KnowledgeBase", "Enable")).Text);
        Assert.Equal(heading, (await visitor.OpenAsync(address)).Heading);
    }

    [DatabaseFact]
    public async Task What_others_need_and_what_the_screen_needs_stays_on()
    {
        using var admin = await LoginAsync(Cast.Admin);
        var refused = (await SwitchAsync(admin, "OrchardCore.Templates", "Disable")).Text;
        Assert.Matches("because these need it: [^.]*OrchardPortal Customer Portal", refused);
        Assert.Contains("stays on", (await SwitchAsync(admin, "OrchardCore.Users", "Disable")).Text);
        Assert.Equal(HttpStatusCode.NotFound, (await SwitchAsync(admin, "No.Such.Feature", "Disable")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await SwitchAsync(admin, "OrchardPortal.Theme", "Disable")).Status);
        Assert.Equal(HttpStatusCode.OK, (await admin.GetAsync(Screen)).Status);
    }

    [DatabaseFact]
    public async Task Only_who_may_manage_features_sees_the_screen()
    {
        using var editor = await LoginAsync(Cast.Editor);
        Assert.Equal(HttpStatusCode.Forbidden, (await editor.GetAsync(Screen)).Status);
    }

    private static async Task<Page> SwitchAsync(Visitor admin, string feature, string what)
        => await (await admin.OpenAsync(Screen)).Form("Switch off").SendAsync($"{Screen}/{feature}/{what}");
}

public sealed class FeatureScreenTestsOnSqlite(OwnSqliteSite site) : FeatureScreenTests(site), IClassFixture<OwnSqliteSite>;

[RequiresPostgres]
public sealed class FeatureScreenTestsOnPostgres(OwnPostgresSite site) : FeatureScreenTests(site), IClassFixture<OwnPostgresSite>;
