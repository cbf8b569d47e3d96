using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.DependencyInjection;

namespace Sapling.Tests.Display;

public class AlternateTests
{
    [Fact]
    public async Task The_last_alternate_that_has_a_template_shows_the_shape()
    {
        await using var world = new DisplayWorld();
        world.Templates.Add(world.Module, "Content", "general");
        world.Templates.Add(world.Module, "Content__Article", "article");
        world.Templates.Add(world.Module, "Content_Summary__Article", "summary of an article");
        var shape = await world.Factory.CreateAsync("Content");
        shape.Metadata.Alternates.Add("Content__Article");
        shape.Metadata.Alternates.Add("Content_Summary__Article");
        shape.Metadata.Alternates.Add("Content_Summary__Article__42");
        Assert.Equal("summary of an article", await world.ShowAsync(shape));
    }

    [Fact]
    public async Task A_shape_without_a_template_for_its_alternates_is_shown_by_its_type()
    {
        await using var world = new DisplayWorld();
        world.Templates.Add(world.Module, "Content", "general");
        var shape = await world.Factory.CreateAsync("Content");
        shape.Metadata.Alternates.Add("Content__Page");
        Assert.Equal("general", await world.ShowAsync(shape));
    }

    [Theory]
    [InlineData("SystemPage__Login", "log in")]
    [InlineData("SystemPage__Login__Compact", "log in")]
    [InlineData("SystemPage__LogOut", "any")]
    public async Task A_type_with_alternates_in_its_name_falls_back_from_the_special_to_the_general(string type, string html)
    {
        await using var world = new DisplayWorld();
        world.Templates.Add(world.Module, "SystemPage", "any");
        world.Templates.Add(world.Module, "SystemPage__Login", "log in");
        Assert.Equal(html, await world.ShowAsync(type));
    }

    [Fact]
    public async Task Alternates_can_be_added_when_the_shape_is_about_to_be_shown()
    {
        await using var world = new DisplayWorld();
        world.Templates.Add(world.Module, "Content", "general");
        world.Templates.Add(world.Module, "Content__Late", "late");
        world.Templates.Describe(world.Module, "Content", builder => builder.OnDisplaying(context => context.Shape.Metadata.Alternates.Add("Content__Late")));
        Assert.Equal("late", await world.ShowAsync("Content"));
    }

    [Fact]
    public async Task A_template_of_an_editor_comes_before_the_themes_but_not_before_a_more_special_one()
    {
        await using var world = new DisplayWorld(services => services.AddSingleton<IShapeBindingResolver>(new EditedTemplates("Content", "Content__Article")));
        world.Templates.Add(world.Theme, "Content", "theme");
        world.Templates.Add(world.Theme, "Content__Article", "article of the theme");
        world.Templates.Add(world.Theme, "Content__Article__42", "number 42");
        var shape = await world.Factory.CreateAsync("Content");
        Assert.Equal("edited Content", await world.ShowAsync(shape));

        shape = await world.Factory.CreateAsync("Content");
        shape.Metadata.Alternates.Add("Content__Article");
        Assert.Equal("edited Content__Article", await world.ShowAsync(shape));

        shape = await world.Factory.CreateAsync("Content");
        shape.Metadata.Alternates.Add("Content__Article");
        shape.Metadata.Alternates.Add("Content__Article__42");
        Assert.Equal("number 42", await world.ShowAsync(shape));
    }

    [Fact]
    public async Task Wrappers_enclose_the_shape_from_the_inside_out()
    {
        await using var world = new DisplayWorld();
        world.Templates.Add(world.Module, "Content", "x");
        world.Templates.Add(world.Module, "Inner", context => Around("(", context.Value, ")"));
        world.Templates.Add(world.Module, "Outer", context => Around("[", context.Value, "]"));
        world.Templates.Describe(world.Theme, "Content", builder => builder.Configure(descriptor => descriptor.Wrappers = ["Outer"]));
        var shape = await world.Factory.CreateAsync("Content");
        shape.Metadata.Wrappers.Add("Inner");
        Assert.Equal("[(x)]", await world.ShowAsync(shape));
    }

    private static Task<IHtmlContent> Around(string before, IShape shape, string after) =>
        Task.FromResult<IHtmlContent>(new HtmlContentBuilder().AppendHtml(before).AppendHtml(shape.Metadata.ChildContent!).AppendHtml(after));

    private sealed class EditedTemplates(params string[] names) : IShapeBindingResolver
    {
        public Task<ShapeBinding?> GetShapeBindingAsync(string shapeType) => Task.FromResult(names.Contains(shapeType)
            ? new ShapeBinding { BindingName = shapeType, BindingAsync = _ => Task.FromResult<IHtmlContent>(new HtmlString("edited " + shapeType)) }
            : null);
    }
}
