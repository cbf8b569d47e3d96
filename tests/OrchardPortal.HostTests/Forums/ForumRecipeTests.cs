using OrchardPortal.HostTests.Browsing;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Forums;

/// <summary>The recipe <c>forums-demo</c>, executed in the admin.</summary>
[Trait("Requirement", "105")]
public sealed class ForumRecipeTests(OwnSqliteSite fixture) : SiteTest(fixture), IClassFixture<OwnSqliteSite>
{
    [DatabaseFact]
    public async Task The_recipe_switches_the_forums_on_and_fills_them_and_again_changes_nothing()
    {
        using var admin = await LoginAsync(Cast.Admin);
        using var ana = await LoginAsync(Cast.Ana);
        await ExecuteAsync(admin);
        var page = await (await (await ana.OpenAsync("/")).FollowAsync("Community")).FollowAsync("Machines and grinders");
        Assert.Equal(5, page.Document.QuerySelectorAll(".topic-row").Length);
        page = await page.FollowAsync("How long does a group gasket last in a café?");
        Assert.Equal(["Ana R.", "Tomás Reis", "Mário B.", "Ana R."], page.Texts(".message__author"));
        Assert.Contains("Accepted answer", page.Texts(".message__head")[1]);
        Assert.True((await ana.OpenAsync("/forums/search?q=decaf")).HasLink("Decaf runs through in 15 seconds, whatever I do"));

        // What members did since then stays.
        await page.Form("Send answer").Fill("Answer", "One more from me").SendAsync();
        await ExecuteAsync(admin);
        page = await ana.OpenAsync(page.Path);
        Assert.Contains("4 answers", page.Text);
        Assert.Equal(5, (await ana.OpenAsync("/forums/machines")).Document.QuerySelectorAll(".topic-row").Length);

        // Nobody is told of answers that were brought in; Mário, who is told of this one, shows that mail goes out.
        await Letter.ExpectAsync(Site, Cast.Mario.Email, "Ana R. answered: How long does a group gasket");
        Assert.Single(Letter.To(Site, Cast.Mario.Email));
        Assert.Empty(Letter.To(Site, Cast.Luis.Email));
    }

    private static async Task ExecuteAsync(Visitor admin) =>
        Assert.Contains("is executed", (await (await admin.OpenAsync("/admin/Recipes")).Form("Execute").Set("fileName", "forums-demo.recipe.json").SendAsync()).Text);
}
