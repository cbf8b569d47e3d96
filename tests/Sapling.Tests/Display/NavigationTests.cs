using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;

namespace Sapling.Tests.Display;

public class NavigationTests
{
    private static readonly Permission _manage = new("Manage");

    [Fact]
    public async Task Entries_below_a_heading_of_the_same_name_come_together_in_order()
    {
        await using var world = World(
            menu => menu.Add(Text("Content"), "2", content => content.Add(Text("Pages"), "2", item => item.Url("/admin/pages"))),
            menu => menu.Add(Text("Content"), content => content.Add(Text("Articles"), "1", item => item.Url("/admin/articles"))),
            menu => menu.Add(Text("Tickets"), "1", item => item.Url("/admin/tickets")));
        var items = await BuildAsync(world);
        Assert.Equal(["Tickets", "Content"], items.Select(item => item.Text.Value));
        Assert.Equal(["Articles", "Pages"], items[1].Items.Select(item => item.Text.Value));
        Assert.Equal("/admin/articles", items[1].Href);
    }

    [Fact]
    public async Task An_entry_is_shown_only_to_who_has_its_permission_and_an_empty_heading_to_nobody()
    {
        await using var world = World(menu => menu
            .Add(Text("Open"), item => item.Url("/open"))
            .Add(Text("Settings"), settings => settings.Add(Text("General"), item => item.Url("/settings").Permission(_manage))));
        Assert.Equal(["Open"], (await BuildAsync(world)).Select(item => item.Text.Value));

        await using var allowed = world.NewRequest();
        world.SignIn("Manage");
        var items = await allowed.ServiceProvider.GetRequiredService<INavigationManager>().BuildMenuAsync("admin", new ActionContext { HttpContext = world.Http });
        Assert.Equal(["Open", "Settings"], items.Select(item => item.Text.Value).Order());
    }

    [Fact]
    public async Task A_provider_of_another_menu_adds_nothing()
    {
        await using var world = new DisplayWorld(services => services.AddSingleton<INavigationProvider>(new Provider("main", menu => menu.Add(Text("Home"), item => item.Url("/")))));
        Assert.Empty(await BuildAsync(world));
    }

    [Fact]
    public async Task A_tilde_stands_for_the_sites_root()
    {
        await using var world = World(menu => menu.Add(Text("Home"), item => item.Url("~/help")));
        world.Http.Request.PathBase = "/site";
        Assert.Equal("/site/help", Assert.Single(await BuildAsync(world)).Href);
    }

    [Theory]
    [InlineData("/admin", "Dashboard")]
    [InlineData("/admin/tickets", "Tickets")]
    [InlineData("/admin/tickets/1001", "Tickets")]
    [InlineData("/admin/ticketsandmore", "Dashboard")]
    [InlineData("/elsewhere", null)]
    public void The_current_entry_is_the_longest_beginning_of_the_address(string path, string? current)
    {
        MenuItem[] items = [new() { Text = Text("Dashboard"), Href = "/admin" }, new() { Text = Text("Tickets"), Href = "/admin/tickets" }];
        var request = new DefaultHttpContext { Request = { Path = path } }.Request;
        Assert.Equal(current, CurrentItem.Find(items, request)?.Text.Value);
    }

    [Fact]
    public async Task The_menus_shape_marks_the_current_entry()
    {
        await using var world = World(menu => menu.Add(Text("Tickets"), item => item.Url("/admin/tickets")).Add(Text("Users"), item => item.Url("/admin/users")));
        world.Http.Request.Path = "/admin/users/7";
        var shape = await world.Factory.CreateAsync("Navigation");
        shape.Properties["MenuName"] = "admin";
        var html = await world.ShowAsync(shape);
        Assert.Equal(
            "<ul><li><a href=\"/admin/tickets\">Tickets</a></li><li><a aria-current=\"page\" href=\"/admin/users\">Users</a></li></ul>",
            html);
    }

    [Fact]
    public async Task The_pager_links_to_its_neighbours_and_keeps_the_address()
    {
        await using var world = new DisplayWorld();
        world.Http.Request.Path = "/admin/tickets";
        world.Http.Request.QueryString = new("?q=water&pagenum=5");
        var html = await world.ShowAsync(await world.Factory.PagerAsync(new Pager(5, 10, 10), 200));
        Assert.Contains("href=\"/admin/tickets?q=water&amp;pagenum=4\" rel=\"prev\"", html, StringComparison.Ordinal);
        Assert.Contains("href=\"/admin/tickets?q=water&amp;pagenum=20\"", html, StringComparison.Ordinal);
        Assert.Contains("aria-current=\"page\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("pagenum=9\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_of_one_page_has_no_pager()
    {
        await using var world = new DisplayWorld();
        Assert.Equal(string.Empty, await world.ShowAsync(await world.Factory.PagerAsync(new Pager(1, 10, 10), 10)));
    }

    private static LocalizedString Text(string text) => new(text, text);

    private static DisplayWorld World(params Action<NavigationBuilder>[] builds) => new(services =>
    {
        foreach (var build in builds)
        {
            services.AddSingleton<INavigationProvider>(new Provider("admin", build));
        }
    });

    private static async Task<List<MenuItem>> BuildAsync(DisplayWorld world) =>
        [.. await world.Get<INavigationManager>().BuildMenuAsync("admin", new ActionContext { HttpContext = world.Http })];

    private sealed class Provider(string name, Action<NavigationBuilder> build) : NamedNavigationProvider(name)
    {
        protected override ValueTask BuildAsync(NavigationBuilder builder)
        {
            build(builder);
            return ValueTask.CompletedTask;
        }
    }
}
