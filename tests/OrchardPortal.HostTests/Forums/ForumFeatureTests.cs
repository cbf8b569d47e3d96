using System.Net;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Forums;

/// <summary>A site that does not want forums has none.</summary>
[Trait("Requirement", "105")]
public sealed class ForumFeatureTests(OwnSqliteSite fixture) : SiteTest(fixture), IClassFixture<OwnSqliteSite>
{
    [DatabaseFact]
    [Trait("Requirement", "105")]
    public async Task Forums_are_off_by_default_and_leave_nothing_behind_when_they_are_switched_off()
    {
        using var admin = await LoginAsync(Cast.Admin);
        using var guest = Visitor();
        await NothingAsync();
        await ForumSite.SwitchAsync(admin, "Enable");
        // Without a category there is nothing to link to, and the page says so.
        Assert.False((await guest.OpenAsync("/")).HasLink("Community"));
        Assert.Contains("There is nothing here yet", (await guest.OpenAsync("/forums")).Text);
        await ForumSite.AddCategoryAsync(admin, "Machines", "Everybody");
        Assert.Equal("Machines", (await (await (await guest.OpenAsync("/")).FollowAsync("Community")).FollowAsync("Machines")).Heading);
        await ForumSite.SwitchAsync(admin, "Disable");
        await NothingAsync();

        async Task NothingAsync()
        {
            foreach (var address in (string[])["/forums", "/forums/new", "/forums/search?q=x", "/forums/machines", "/admin/forums/categories", "/admin/forums/moderation"])
            {
                Assert.Equal(HttpStatusCode.NotFound, (await admin.GetAsync(address)).Status);
            }

            Assert.False((await guest.OpenAsync("/")).HasLink("Community"));
            Assert.False((await admin.OpenAsync("/admin")).HasLink("Forum categories"));
        }
    }
}
