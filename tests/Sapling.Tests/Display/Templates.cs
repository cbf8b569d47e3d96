using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Html;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.Environment.Extensions.Features;

namespace Sapling.Tests.Display;

/// <summary>Templates and other knowledge of shapes that a test gives to features.</summary>
internal sealed class Templates : ShapeTableProvider
{
    private readonly List<(IFeatureInfo Feature, string ShapeType, Action<ShapeAlterationBuilder> Describe)> _descriptions = [];

    public void Describe(IFeatureInfo feature, string shapeType, Action<ShapeAlterationBuilder> describe) => _descriptions.Add((feature, shapeType, describe));

    public void Add(IFeatureInfo feature, string shapeType, string html) => Add(feature, shapeType, _ => Task.FromResult<IHtmlContent>(new HtmlString(html)));

    public void Add(IFeatureInfo feature, string shapeType, Func<DisplayContext, Task<IHtmlContent>> render) =>
        Describe(feature, shapeType, builder => builder.BoundAs($"Areas/{feature.Id}/Views/{shapeType}.liquid", render));

    public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        foreach (var (feature, shapeType, describe) in _descriptions)
        {
            describe(builder.Describe(shapeType).From(feature));
        }

        return ValueTask.CompletedTask;
    }

    public static string Text(IHtmlContent? html)
    {
        using var writer = new StringWriter();
        html?.WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }

    /// <summary>A template that shows the shape's properties of these names, one after the other.</summary>
    public static async Task<IHtmlContent> ShowAsync(DisplayContext context, params string[] names)
    {
        var html = new HtmlContentBuilder();
        foreach (var name in names)
        {
            var value = OrchardCore.DisplayManagement.PropertyAccessors.Read(context.Value, name);
            html.AppendHtml(value is OrchardCore.DisplayManagement.IShape shape
                ? await context.DisplayHelper.ShapeExecuteAsync(shape)
                : new HtmlContentString(value?.ToString() ?? string.Empty));
        }

        return html;
    }
}
