using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.PublishLater.Models;

namespace OrchardCore.PublishLater.Handlers;

/// <summary>What is published has no time of publishing ahead: its next draft must not go out by a time that was meant for this one.</summary>
internal sealed class PublishLaterPartHandler : ContentPartHandler<PublishLaterPart>
{
    public override Task PublishingAsync(PublishContentContext context, PublishLaterPart part)
    {
        part.ScheduledPublishUtc = null;
        context.ContentItem.Apply(part);
        return Task.CompletedTask;
    }
}
