using System.Text.Json.Nodes;
using OrchardPortal.HostTests.Browsing;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Transfer;

/// <summary>The recipe that a site exports of itself.</summary>
public sealed class SiteRecipeTests(SharedSqliteSite site) : SiteTest(site), IClassFixture<SharedSqliteSite>
{
    [DatabaseFact]
    public async Task Another_site_that_is_set_up_from_it_has_the_same_categories_and_articles_and_nobody()
    {
        using var admin = await LoginAsync(Cast.Admin);
        var recipe = JsonNode.Parse((await admin.OpenAsync("/admin/knowledge-base/export/site.recipe.json")).Html)!.AsObject();
        (recipe["name"], recipe["issetuprecipe"]) = ("again", true);
        recipe["steps"]!.AsArray().Insert(0, JsonNode.Parse("""{ "name": "recipes", "Values": [ { "name": "portal" } ] }"""));

        await using var folder = new OwnFolder(await SiteFolder.CreateAsync(DatabaseKind.Sqlite));
        await using var again = await SiteProcess.StartAsync(new SiteStart(folder.Path).WithRecipes([KeyValuePair.Create("again", recipe.ToJsonString())]).SetUpFrom("again"));
        await again.HealthyAsync();
        using var guest = Visitor();
        using var stranger = new Visitor(again.Address);
        foreach (var address in (string[])["/", "/categories/water", "/articles/descale-your-machine"])
        {
            var (here, there) = (await guest.OpenAsync(address), await stranger.OpenAsync(address));
            Assert.Equal(here.Heading, there.Heading);
            Assert.Equal(here.Texts(".prose p, .category h3, .articles h2"), there.Texts(".prose p, .category h3, .articles h2"));
        }

        Assert.True((await stranger.OpenAsync("/search?q=descal")).HasLink("Descale your machine"));
        Assert.Equal("/account/login", (await Form(stranger)).Address.AbsolutePath);

        static async Task<Page> Form(Visitor visitor) => await (await visitor.OpenAsync("/account/login")).Form("Log in")
            .Fill("E-mail address or user name", Cast.Ana.Email).Fill("Password", Account.Password).SendAsync();
    }

    private sealed class OwnFolder(SiteFolder folder) : IAsyncDisposable
    {
        public string Path => folder.Path;

        public async ValueTask DisposeAsync() => await folder.DeleteAsync();
    }
}
