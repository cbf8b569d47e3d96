using System.Security.Claims;
using Microsoft.Extensions.DependencyInjection;
using Moq;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.Documents;
using OrchardCore.DynamicCache;
using OrchardCore.ResourceManagement;
using OrchardCore.Templates.Models;
using OrchardCore.Templates.Services;
using Sapling.Cms.Templates;

namespace Sapling.Tests.Display;

public class ShapeCacheTests
{
    private readonly TemplatesDocument _templates = new() { Identifier = "first" };
    private int _runs;

    [Fact]
    public async Task What_asked_to_be_kept_is_rendered_once_for_each_name()
    {
        await using var world = World();
        Assert.Equal("list 1", await ShowAsync(world, "a"));
        Assert.Equal("list 1", await ShowAsync(world, "a"));
        Assert.Equal("list 2", await ShowAsync(world, "b"));
        Assert.Equal("list 3", await ShowAsync(world, null));
    }

    [Fact]
    public async Task Nobody_gets_what_was_rendered_for_another_user()
    {
        await using var world = World();
        SignIn(world, "ana");
        Assert.Equal("list 1", await ShowAsync(world, "a"));
        SignIn(world, "bea");
        Assert.Equal("list 2", await ShowAsync(world, "a"));
        SignIn(world, "ana");
        Assert.Equal("list 1", await ShowAsync(world, "a"));
    }

    [Fact]
    public async Task An_editors_change_of_a_template_shows_at_once()
    {
        await using var world = World();
        Assert.Equal("list 1", await ShowAsync(world, "a"));
        _templates.Identifier = "second";
        Assert.Equal("list 2", await ShowAsync(world, "a"));
    }

    [Fact]
    public async Task What_did_more_than_write_is_rendered_again()
    {
        await using var world = World(services => services.GetRequiredService<PageChanges>().Add());
        Assert.Equal("list 1", await ShowAsync(world, "a"));
        Assert.Equal("list 2", await ShowAsync(world, "a"));
    }

    [Fact]
    public async Task What_asked_for_a_script_is_rendered_again()
    {
        await using var world = World(services => services.GetRequiredService<IResourceManager>().RegisterResource("script", "menu"));
        Assert.Equal("list 1", await ShowAsync(world, "a"));
        Assert.Equal("list 2", await ShowAsync(world, "a"));
    }

    [Fact]
    public async Task What_asked_for_a_style_in_its_template_is_kept_and_asks_for_it_wherever_it_is_shown()
    {
        await using var world = World(services =>
            services.GetRequiredService<PageChanges>().Do(page => page.RegisterUrl("stylesheet", "/search.css", null!), services.GetRequiredService<IResourceManager>()));
        var resources = world.Services.GetRequiredService<IResourceManager>();
        for (var run = 0; run < 2; run++)
        {
            Assert.Equal("list 1", await ShowAsync(world, "a"));
            Assert.Single(resources.GetRequiredResources("stylesheet"));
            resources.NotRequired("stylesheet", "/search.css");
        }
    }

    [Fact]
    public async Task A_shape_around_one_that_is_kept_asks_for_its_style_too()
    {
        await using var world = World(services =>
            services.GetRequiredService<PageChanges>().Do(page => page.RegisterUrl("stylesheet", "/search.css", null!), services.GetRequiredService<IResourceManager>()));
        world.Templates.Add(world.Module, "Frame", async context =>
        {
            var inner = await world.Factory.CreateAsync("List");
            inner.Metadata.Cache("inner").WithExpiryAfter(TimeSpan.FromMinutes(5));
            return new Microsoft.AspNetCore.Html.HtmlString("(" + await world.ShowAsync(inner) + ")");
        });
        var resources = world.Services.GetRequiredService<IResourceManager>();
        await world.ShowAsync(await world.Factory.CreateAsync("Frame"));
        for (var run = 0; run < 2; run++)
        {
            resources.NotRequired("stylesheet", "/search.css");
            var frame = await world.Factory.CreateAsync("Frame");
            frame.Metadata.Cache("frame").WithExpiryAfter(TimeSpan.FromMinutes(5));
            Assert.Equal("(list 1)", await world.ShowAsync(frame));
            Assert.Single(resources.GetRequiredResources("stylesheet"));
        }
    }

    [Fact]
    public async Task The_token_of_somebodys_session_is_never_kept()
    {
        await using var world = World();
        world.Templates.Add(world.Module, "List", _ => Task.FromResult<Microsoft.AspNetCore.Html.IHtmlContent>(
            new Microsoft.AspNetCore.Html.HtmlString($"<input name=\"__RequestVerificationToken\" value=\"{++_runs}\">")));
        Assert.Contains("\"1\"", await ShowAsync(world, "a"), StringComparison.Ordinal);
        Assert.Contains("\"2\"", await ShowAsync(world, "a"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_model_is_made_only_for_what_is_rendered()
    {
        await using var world = World();
        var made = 0;
        for (var run = 0; run < 2; run++)
        {
            var shape = await world.Factory.CreateAsync("List");
            shape.Metadata.Cache("a").WithExpiryAfter(TimeSpan.FromMinutes(5));
            shape.Metadata.OnProcessing(_ => Task.FromResult(made++));
            Assert.Equal("list 1", await world.ShowAsync(shape));
        }

        Assert.Equal(1, made);
    }

    [Fact]
    public async Task An_apology_is_never_kept()
    {
        await using var world = World(_ => { if (_runs == 1) { throw new InvalidOperationException("broken"); } });
        Assert.Contains("Sorry", await ShowAsync(world, "a"), StringComparison.Ordinal);
        Assert.Equal("list 2", await ShowAsync(world, "a"));
    }

    [Fact]
    public async Task A_shape_around_one_that_differs_by_the_user_is_not_kept()
    {
        await using var world = World();
        world.Templates.Add(world.Module, "Frame", async context =>
            new Microsoft.AspNetCore.Html.HtmlString("(" + await ShowAsync(world, "inner") + ")"));
        foreach (var (user, expected) in new[] { ("ana", "(list 1)"), ("bea", "(list 2)"), ("ana", "(list 1)") })
        {
            SignIn(world, user);
            var frame = await world.Factory.CreateAsync("Frame");
            frame.Metadata.Cache("frame");
            Assert.Equal(expected, await world.ShowAsync(frame));
        }
    }

    [Fact]
    public async Task What_depends_on_something_unknown_is_not_kept()
    {
        await using var world = World();
        for (var run = 1; run < 3; run++)
        {
            var shape = await world.Factory.CreateAsync("List");
            shape.Metadata.Cache("a").AddContext("moon");
            Assert.Equal($"list {run}", await world.ShowAsync(shape));
        }
    }

    private static async Task<string> ShowAsync(DisplayWorld world, string? cacheId)
    {
        var shape = await world.Factory.CreateAsync("List");
        if (cacheId is not null)
        {
            shape.Metadata.Cache(cacheId).AddContext("user").WithExpiryAfter(TimeSpan.FromMinutes(5));
        }

        return await world.ShowAsync(shape);
    }

    private static void SignIn(DisplayWorld world, string user) =>
        world.Http.User = new(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, user)], "test"));

    private DisplayWorld World(Action<IServiceProvider>? whileRendering = null)
    {
        var documents = new Mock<IDocumentManager<TemplatesDocument>>();
        documents.Setup(manager => manager.GetOrCreateImmutableAsync(It.IsAny<Func<Task<TemplatesDocument>>>())).ReturnsAsync(() => _templates);
        var world = new DisplayWorld(services =>
        {
            services.AddSingleton(documents.Object);
            services.AddScoped<TemplatesManager>();
            services.AddSingleton<ShapeOutputCache>();
            services.AddScoped<TemplatePreview>();
            services.AddScoped<IShapeDisplayEvents, ShapeCacheEvents>();
        });
        world.Templates.Add(world.Module, "List", context =>
        {
            _runs++;
            whileRendering?.Invoke(world.Services);
            return Task.FromResult<Microsoft.AspNetCore.Html.IHtmlContent>(new Microsoft.AspNetCore.Html.HtmlString($"list {_runs}"));
        });

        // The request is made here, so that it is the one of the test's own flow.
        Assert.NotNull(world.Services);
        return world;
    }
}
