using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace OrchardCore.Contents.Handlers;

/// <summary>Where items are made and edited in the admin, unless a module has said so already.</summary>
internal sealed class ContentsHandler : ContentHandlerBase
{
    public override Task GetContentItemAspectAsync(ContentItemAspectContext context) => context.ForAsync<ContentItemMetadata>(metadata =>
    {
        var item = context.ContentItem;
        metadata.CreateRouteValues ??= new() { ["Area"] = "OrchardCore.Contents", ["Controller"] = "Admin", ["Action"] = "Create", ["Id"] = item.ContentType };
        metadata.EditorRouteValues ??= To("Edit", item);
        metadata.AdminRouteValues ??= To("Edit", item);
        metadata.RemoveRouteValues ??= To("Remove", item);
        return Task.CompletedTask;
    });

    private static Microsoft.AspNetCore.Routing.RouteValueDictionary To(string action, ContentItem item)
        => new() { ["Area"] = "OrchardCore.Contents", ["Controller"] = "Admin", ["Action"] = action, ["ContentItemId"] = item.ContentItemId };
}
