using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Html;
using OrchardCore.DisplayManagement.Shapes;
using OrchardCore.DisplayManagement.Views;

namespace Sapling.Tests.Display;

public class TypedShapeTests
{
    [Fact]
    public async Task A_view_model_becomes_a_shape_and_keeps_members_that_shapes_have_too()
    {
        await using var world = new DisplayWorld();
        var shape = await world.Factory.CreateAsync<NoteViewModel>("Piece", view => (view.Id, view.Title) = (42, "First"));
        var view = Assert.IsType<NoteViewModel>(shape, exactMatch: false);
        shape.Id = "piece";
        await shape.AddAsync("text", null);

        Assert.Equal("Piece", shape.Metadata.Type);
        Assert.Equal((42, "piece"), (view.Id, shape.Id));
        Assert.Empty(view.Items);
        Assert.Single(shape.Items);
        Assert.Equal(42, PropertyAccessors.Read(shape, "Id"));
        Assert.Equal("First", PropertyAccessors.Read(shape, "title"));
        Assert.Null(PropertyAccessors.Read(shape, "Unknown"));
    }

    [Fact]
    public async Task A_value_that_was_put_into_the_shape_is_read_like_a_property()
    {
        await using var world = new DisplayWorld();
        var shape = await world.Factory.CreateAsync("Piece", new { Title = "First", Count = 3 });
        Assert.Equal("First", PropertyAccessors.Read(shape, "Title"));
        Assert.Equal(3, shape.GetProperty<int>("Count"));
        Assert.False(shape.TryGetProperty<string>("Count", out _));
    }

    [Fact]
    public async Task Two_shapes_of_a_type_share_the_generated_class()
    {
        await using var world = new DisplayWorld();
        var first = await world.Factory.CreateAsync<NoteViewModel>("Piece");
        var second = await world.Factory.CreateAsync<NoteViewModel>("Other");
        Assert.Same(first.GetType(), second.GetType());
        Assert.NotSame(first.Metadata, second.Metadata);
    }

    [Fact]
    public async Task A_view_model_that_is_a_shape_already_is_used_as_it_is()
    {
        await using var world = new DisplayWorld();
        Assert.Equal(typeof(OwnShape), (await world.Factory.CreateAsync<OwnShape>("Piece")).GetType());
    }

    [Fact]
    public async Task A_view_model_that_cannot_be_extended_is_refused_with_the_reason()
    {
        await using var world = new DisplayWorld();
        var error = await Assert.ThrowsAsync<InvalidOperationException>(async () => await world.Factory.CreateAsync<SealedModel>("Piece"));
        Assert.Contains("not sealed", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dynamic_caller_reads_and_writes_properties()
    {
        dynamic shape = new Shape();
        shape.Title = "First";
        await ((Shape)shape).AddAsync(new Shape { Metadata = { Name = "Child" } }, null);
        Assert.Equal("First", ((IShape)shape).Properties["Title"]);
        Assert.Equal("First", (string)shape.Title);
        Assert.Equal("Child", (string)shape.Child.Metadata.Name);
        Assert.Null(shape.Missing);
    }

    [Fact]
    public void A_buffer_keeps_the_order_of_text_characters_and_inner_html()
    {
        using var pages = new ShapeBufferPages();
        using var outer = new ShapeBuffer(pages);
        using var inner = new ShapeBuffer(pages);
        outer.Write("<p>");
        outer.Write("a long literal that is kept by reference and not copied");
        inner.Write('1');
        outer.Write('x');
        inner.Write("2");
        inner.WriteTo(outer, System.Text.Encodings.Web.HtmlEncoder.Default);
        outer.Write(new string('y', 20_000).AsSpan());
        outer.Write("</p>");
        Assert.Equal("<p>a long literal that is kept by reference and not copiedx12" + new string('y', 20_000) + "</p>", Templates.Text(outer));
    }

    public class OwnShape : ShapeViewModel
    {
    }

    public sealed class SealedModel
    {
    }
}
