using OrchardPortal.HostTests.Browsing;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Forums;

/// <summary>The demo site with its forums switched on, a category for everybody and one for members, in which nothing waits for a moderator.</summary>
public abstract class ForumSite(DatabaseKind database) : SiteFixture(database)
{
    public const string Open = "Machines";
    public const string Members = "Among members";

    /// <summary>Questions and answers that a member may write in an hour.</summary>
    protected virtual int Posts => 1_000_000;

    protected virtual SiteStart Prepare(SiteStart start) => start;

    protected override async Task<Site> BeginAsync(DatabaseKind database)
    {
        var site = await Site.StartAsync(database, start => Prepare(start.WithoutThrottling().WithThrottle("ForumPosts", Posts).WithThrottle("ForumActions", 1_000_000)));
        using var admin = await Visitor.LoginAsync(site, Cast.Admin);
        await SwitchAsync(admin, "Enable");
        await AddCategoryAsync(admin, Open, "Everybody");
        await AddCategoryAsync(admin, Members, "Everybody with an account");
        await HoldAsync(admin, firstPosts: false, links: false);
        return site;
    }

    protected override async Task EndAsync(Site site) => await site.DisposeAsync();

    /// <summary>Switches the forums on or off on the screen of the features.</summary>
    public static async Task SwitchAsync(Visitor admin, string what) =>
        Assert.Contains("OrchardPortal Forums is o", (await (await admin.OpenAsync("/admin/Features")).Form("Switch off").SendAsync($"/admin/Features/OrchardPortal.Forums/{what}")).Text);

    public static async Task AddCategoryAsync(Visitor admin, string name, string audience, params string[] lists)
    {
        var form = (await admin.OpenAsync("/admin/forums/categories/edit")).Form("Save").Fill("Name", name).Choose("Open to", audience);
        foreach (var list in lists)
        {
            form.Tick(list);
        }

        Assert.True((await form.SendAsync()).HasLink(name));
    }

    public static async Task HoldAsync(Visitor admin, bool firstPosts, bool links) => Assert.Contains("The settings are saved.", (await (await admin.OpenAsync("/admin/forums/settings")).Form("Save")
        .Tick("The first post of a member waits for a moderator", firstPosts)
        .Tick("Posts with links wait until three posts of their author were let through", links).SendAsync()).Html);
}
