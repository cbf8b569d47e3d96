using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ResourceManagement;

namespace Sapling.Tests.Display;

public class ResourceTests
{
    [Fact]
    public async Task What_a_script_depends_on_comes_before_it_and_only_once()
    {
        await using var world = World(manifest =>
        {
            manifest.DefineScript("base").SetUrl("/base.js");
            manifest.DefineScript("list").SetUrl("/list.js").SetDependencies("base");
            manifest.DefineScript("page").SetUrl("/page.js").SetDependencies("list", "base:1.0");
        });
        var resources = world.Get<IResourceManager>();
        resources.RegisterResource("script", "page").AtFoot();
        resources.RegisterResource("script", "list").AtFoot();
        Assert.Equal(["/base.js", "/list.js", "/page.js"], Urls(Write(resources.RenderFootScript)));
        Assert.Empty(Urls(Write(resources.RenderHeadScript)));
    }

    [Fact]
    public async Task What_is_wanted_in_the_head_brings_its_dependencies_along_and_is_not_written_twice()
    {
        await using var world = World(manifest =>
        {
            manifest.DefineScript("base").SetUrl("/base.js");
            manifest.DefineScript("early").SetUrl("/early.js").SetDependencies("base");
        });
        var resources = world.Get<IResourceManager>();
        resources.RegisterResource("script", "base").AtFoot();
        resources.RegisterResource("script", "early").AtHead();
        Assert.Equal(["/base.js", "/early.js"], Urls(Write(resources.RenderHeadScript)));
        Assert.Empty(Urls(Write(resources.RenderFootScript)));
    }

    [Fact]
    public async Task Position_goes_before_dependency_order()
    {
        await using var world = World(manifest =>
        {
            manifest.DefineStyle("last").SetUrl("/last.css").SetPosition(ResourcePosition.Last);
            manifest.DefineStyle("middle").SetUrl("/middle.css");
            manifest.DefineStyle("first").SetUrl("/first.css").SetPosition(ResourcePosition.First);
        });
        var resources = world.Get<IResourceManager>();
        foreach (var name in new[] { "last", "middle", "first" })
        {
            resources.RegisterResource("stylesheet", name);
        }

        Assert.Equal(["/first.css", "/middle.css", "/last.css"], Urls(Write(resources.RenderStylesheet)));
    }

    [Fact]
    public async Task An_unknown_resource_and_a_circle_are_errors_that_name_it()
    {
        await using var world = World(manifest =>
        {
            manifest.DefineScript("a").SetUrl("/a.js").SetDependencies("b");
            manifest.DefineScript("b").SetUrl("/b.js").SetDependencies("a");
        });
        var resources = world.Get<IResourceManager>();
        resources.RegisterResource("script", "missing");
        Assert.Contains("'missing'", Assert.Throws<InvalidOperationException>(() => resources.GetRequiredResources("script").ToList()).Message, StringComparison.Ordinal);
        resources.NotRequired("script", "missing");
        resources.RegisterResource("script", "a");
        Assert.Contains("depends on itself", Assert.Throws<InvalidOperationException>(() => resources.GetRequiredResources("script").ToList()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Attributes_of_the_page_are_encoded_into_the_element()
    {
        await using var world = World(_ => { });
        world.Http.Request.PathBase = "/site";
        var resources = world.Get<IResourceManager>();
        resources.RegisterUrl("script", "~/app/page.js", null).SetAttribute("data-x", "\"<").SetAttribute("type", "module");
        Assert.Equal(
            "<script data-x=\"&quot;&lt;\" src=\"/site/app/page.js\" type=\"module\"></script>",
            Write(resources.RenderFootScript).Trim());
    }

    [Fact]
    public async Task A_later_meta_element_of_the_same_name_replaces_the_earlier_one_or_is_added_to_it()
    {
        await using var world = World(_ => { });
        var resources = world.Get<IResourceManager>();
        resources.RegisterMeta(new("description", content: "old"));
        resources.RegisterMeta(new("description", content: "new"));
        resources.AppendMeta(new("keywords", content: "coffee"), ", ");
        resources.AppendMeta(new("keywords", content: "water"), ", ");
        var html = Write(resources.RenderMeta);
        Assert.Contains("content=\"new\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("old", html, StringComparison.Ordinal);
        Assert.Contains("content=\"coffee, water\"", html, StringComparison.Ordinal);
    }

    private static DisplayWorld World(Action<ResourceManifest> define) => new(services => services.Configure<ResourceManagementOptions>(options =>
    {
        var manifest = new ResourceManifest();
        define(manifest);
        options.ResourceManifests.Add(manifest);
        options.AppendVersion = false;
    }));

    private static string Write(Action<TextWriter> write)
    {
        using var writer = new StringWriter();
        write(writer);
        return writer.ToString();
    }

    private static IEnumerable<string> Urls(string html) =>
        html.Split('"').Where(part => part.EndsWith(".js", StringComparison.Ordinal) || part.EndsWith(".css", StringComparison.Ordinal));
}
