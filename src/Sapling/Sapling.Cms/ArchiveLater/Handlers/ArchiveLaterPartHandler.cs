using OrchardCore.ArchiveLater.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace OrchardCore.ArchiveLater.Handlers;

/// <summary>What was taken back is not taken back again when somebody publishes it anew.</summary>
internal sealed class ArchiveLaterPartHandler : ContentPartHandler<ArchiveLaterPart>
{
    public override Task UnpublishingAsync(PublishContentContext context, ArchiveLaterPart part)
    {
        Forget(context.ContentItem);
        if (context.PreviousItem is { } published)
        {
            Forget(published);
        }

        return Task.CompletedTask;
    }

    private static void Forget(ContentItem item)
    {
        if (item.TryGet<ArchiveLaterPart>(out var part))
        {
            part.ScheduledArchiveUtc = null;
            item.Apply(part);
        }
    }
}
