using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using OrchardCore.Modules;

namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Notes when an item was made, changed and published, and by whom.</summary>
internal sealed class UpdateContentsHandler(IClock clock, IHttpContextAccessor httpContextAccessor) : ContentHandlerBase
{
    public override Task InitializingAsync(InitializingContentContext context)
    {
        var item = context.ContentItem;
        item.CreatedUtc = item.ModifiedUtc = clock.UtcNow;
        SetOwner(item);
        return Task.CompletedTask;
    }

    public override Task CreatingAsync(CreateContentContext context)
    {
        var item = context.ContentItem;
        item.CreatedUtc = item.ModifiedUtc = clock.UtcNow;
        SetOwner(item);
        return Task.CompletedTask;
    }

    public override Task UpdatingAsync(UpdateContentContext context)
    {
        Touch(context.ContentItem);
        return Task.CompletedTask;
    }

    public override Task VersioningAsync(VersionContentContext context)
    {
        context.BuildingContentItem.CreatedUtc = context.ContentItem.CreatedUtc ?? clock.UtcNow;
        context.BuildingContentItem.PublishedUtc = context.ContentItem.PublishedUtc;
        Touch(context.BuildingContentItem);
        return Task.CompletedTask;
    }

    public override Task PublishingAsync(PublishContentContext context)
    {
        context.ContentItem.PublishedUtc = clock.UtcNow;
        context.ContentItem.CreatedUtc ??= context.ContentItem.PublishedUtc;
        return Task.CompletedTask;
    }

    public override Task UnpublishedAsync(PublishContentContext context)
    {
        (context.PreviousItem ?? context.ContentItem).PublishedUtc = null;
        return Task.CompletedTask;
    }

    private void Touch(ContentItem item)
    {
        item.ModifiedUtc = clock.UtcNow;
        if (User is { } user)
        {
            item.Author = user.Identity?.Name ?? item.Author;
        }
    }

    private void SetOwner(ContentItem item)
    {
        if (User is { } user)
        {
            item.Owner ??= user.FindFirstValue(ClaimTypes.NameIdentifier);
            item.Author ??= user.Identity?.Name;
        }
    }

    private ClaimsPrincipal? User => httpContextAccessor.HttpContext?.User is { Identity.IsAuthenticated: true } user ? user : null;
}
