using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentManagement;
using OrchardCore.Modules;
using OrchardCore.PublishLater.Indexes;
using YesSql;

namespace OrchardCore.PublishLater.Services;

/// <summary>Publishes the drafts whose time has come.</summary>
[BackgroundTask(Title = "Scheduled publishing", Schedule = "* * * * *", Description = "Publishes drafts at the time that was chosen for them.")]
internal sealed class ScheduledPublishingBackgroundTask(ILogger<ScheduledPublishingBackgroundTask> logger, IClock clock) : IBackgroundTask
{
    public async Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        var session = serviceProvider.GetRequiredService<ISession>();
        var contentManager = serviceProvider.GetRequiredService<IContentManager>();
        var now = clock.UtcNow;
        var due = await session
            .Query<ContentItem, PublishLaterPartIndex>(index => index.Latest && !index.Published && index.ScheduledPublishDateTimeUtc <= now)
            .ListAsync(cancellationToken);
        foreach (var item in due)
        {
            var draft = await contentManager.LoadAsync(item);
            if (await contentManager.PublishAsync(draft))
            {
                logger.LogInformation("The item '{Item}' was published as planned.", draft.ContentItemId);
            }
        }
    }
}
