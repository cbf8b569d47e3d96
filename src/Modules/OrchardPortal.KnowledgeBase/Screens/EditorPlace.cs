using Microsoft.AspNetCore.Http;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.Navigation;
using OrchardPortal.KnowledgeBase.Models;

namespace OrchardPortal.KnowledgeBase.Screens;

/// <summary>
/// Marks "Articles" or "Categories" in the admin's menu while one of them is edited: the editor is the CMS's own, whose address says
/// nothing of what is in it.
/// </summary>
internal sealed class EditorPlace(IHttpContextAccessor httpContextAccessor) : ShapeTableProvider
{
    private static readonly object _key = new();

    /// <summary>Says that the page of this request edits an item of a type.</summary>
    public static void Note(HttpContext context, string contentType) => context.Items[_key] = contentType;

    /// <summary>What the entry of a type's list is called.</summary>
    public static string EntryOf(string contentType) => contentType == ArticlePart.ContentType ? "knowledge-base-articles" : "knowledge-base-categories";

    public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        builder.Describe("NavigationItem").OnDisplaying(context =>
        {
            if (httpContextAccessor.HttpContext?.Items[_key] is string contentType && context.Shape.TryGetProperty<MenuItem>("Item", out var entry))
            {
                var isHere = entry.Id == EntryOf(contentType);
                context.Shape.Properties["IsCurrent"] = isHere;
                context.Shape.Properties["Selected"] = isHere;
            }
        });

        return ValueTask.CompletedTask;
    }
}
