using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.Notify;

namespace OrchardCore.DisplayManagement.Shapes;

/// <summary>Shapes that every theme can rely on. A theme that wants another look has a template of the same name.</summary>
internal sealed class CoreShapes : IShapeAttributeProvider
{
    [Shape]
    public static IHtmlContent? PlaceChildContent(IShape source) => source.Metadata.ChildContent;

    /// <summary>A layout for a site without a theme.</summary>
    [Shape]
    public static async Task<IHtmlContent> Layout(IShape shape, DisplayContext displayContext) =>
        await FallbackLayout.BuildAsync(shape, HtmlString.Empty, displayContext.ServiceProvider);

    /// <summary>A message to whoever made the request. An error interrupts a screen reader, the rest waits.</summary>
    [Shape]
    public static IHtmlContent Message(IShape shape)
    {
        var type = shape.Properties.TryGetValue("Type", out var value) && value is NotifyType known ? known : NotifyType.Information;
        var tag = shape.GetTagBuilder("div");
        tag.AddCssClass(type switch
        {
            NotifyType.Success => "alert-success",
            NotifyType.Warning => "alert-warning",
            NotifyType.Error => "alert-danger",
            _ => "alert-info",
        });
        tag.AddCssClass("alert");
        tag.AddCssClass("message");
        tag.Attributes["role"] = type == NotifyType.Error ? "alert" : "status";
        if (shape.Properties.TryGetValue("Message", out var message) && message is IHtmlContent html)
        {
            tag.InnerHtml.AppendHtml(html);
        }

        return tag;
    }

    [Shape]
    public static async Task<IHtmlContent> List(
        IShape shape, IDisplayHelper displayAsync, string? itemTagName, IEnumerable<string>? itemClasses, IDictionary<string, string>? itemAttributes)
    {
        if (shape.Items.Count == 0)
        {
            return HtmlString.Empty;
        }

        var list = shape.GetTagBuilder("ul");
        foreach (var item in shape.Items)
        {
            var tag = new TagBuilder(string.IsNullOrEmpty(itemTagName) ? "li" : itemTagName);
            foreach (var (name, value) in itemAttributes ?? new Dictionary<string, string>())
            {
                tag.MergeAttribute(name, value, replaceExisting: true);
            }

            foreach (var itemClass in itemClasses ?? [])
            {
                tag.AddCssClass(itemClass);
            }

            tag.InnerHtml.AppendHtml(await displayAsync.ShowAsync(item));
            list.InnerHtml.AppendHtml(tag);
        }

        return list;
    }
}
