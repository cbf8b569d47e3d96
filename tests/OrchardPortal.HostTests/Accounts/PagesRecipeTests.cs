using System.Text.Json.Nodes;
using OrchardPortal.HostTests.Browsing;
using OrchardPortal.HostTests.Operation;

namespace OrchardPortal.HostTests.Accounts;

/// <summary>The recipe <c>private-content-pages</c>, executed in the admin: once or twice, the site is the same.</summary>
public sealed class PagesRecipeTests() : SetupTest(DatabaseKind.Sqlite)
{
    private const string Settings = """SELECT "Content" FROM "Document" WHERE "Content" LIKE '%PrivateContentSettings%'""";

    [Theory]
    [InlineData("portal", "I agree that my data is used to answer me.")]
    [InlineData("demo", "I agree that Vela uses my data to answer me.")]
    [Trait("Requirement", "12")]
    [Trait("Requirement", "21")]
    [Trait("Requirement", "22")]
    [Trait("Requirement", "23")]
    [Trait("Requirement", "28")]
    public async Task The_recipe_sets_the_pages_up_on_any_site_and_again_changes_nothing(string site, string agreement)
    {
        await using var process = await SiteProcess.StartAsync(Folder.Start().SetUpFrom(site));
        await process.HealthyAsync();
        using var admin = new Visitor(process.Address);
        await (await admin.OpenAsync("/account/login")).Form("Log in").Fill("E-mail address or user name", Cast.Admin.Email).Fill("Password", Account.Password).SendAsync();
        Assert.False(site == "portal" && (await admin.OpenAsync("/admin/Recipes")).Text.Contains("Demo", StringComparison.Ordinal), "Parts of the demo are offered.");

        var kept = "";
        for (var run = 0; run < 2; run++)
        {
            var done = await (await admin.OpenAsync("/admin/Recipes")).Form("Execute").Set("fileName", "private-content-pages.recipe.json").SendAsync();
            Assert.Contains("is executed", done.Text);

            using var visitor = new Visitor(process.Address);
            var login = await visitor.OpenAsync("/account/login");
            Assert.Single(login.Document.QuerySelectorAll(".look--split"));
            Assert.True(login.HasLink("Sign up here") && login.HasLink("Forgot your password?") && login.HasLink("Log in by a link in a mail"), login.ToString());
            var register = await login.FollowAsync("Sign up here");
            Assert.Single(register.Document.QuerySelectorAll(".look--split"));
            Assert.Contains(agreement, register.Text);
            Assert.Single((await admin.OpenAsync("/account/logout")).Document.QuerySelectorAll(".look--card"));

            var now = JsonNode.Parse(await Folder.QueryAsync<string>(Settings))!["Properties"]?["PrivateContentSettings"]?.ToJsonString() ?? throw new InvalidOperationException("No settings are kept.");
            Assert.True(run == 0 || now == kept, now);
            kept = now;
        }
    }
}
