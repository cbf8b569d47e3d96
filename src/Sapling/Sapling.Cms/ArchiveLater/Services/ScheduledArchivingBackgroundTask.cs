using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.ArchiveLater.Indexes;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentManagement;
using OrchardCore.Modules;
using YesSql;

namespace OrchardCore.ArchiveLater.Services;

/// <summary>Takes back what is published and whose time has run out.</summary>
[BackgroundTask(Title = "Scheduled archiving", Schedule = "* * * * *", Description = "Takes back what is published at the time that was chosen for it.")]
internal sealed class ScheduledArchivingBackgroundTask(ILogger<ScheduledArchivingBackgroundTask> logger, IClock clock) : IBackgroundTask
{
    public async Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        var session = serviceProvider.GetRequiredService<ISession>();
        var contentManager = serviceProvider.GetRequiredService<IContentManager>();
        var now = clock.UtcNow;
        var due = await session
            .Query<ContentItem, ArchiveLaterPartIndex>(index => index.Published && index.ScheduledArchiveDateTimeUtc <= now)
            .ListAsync(cancellationToken);
        foreach (var item in due)
        {
            var published = await contentManager.LoadAsync(item);
            if (await contentManager.UnpublishAsync(published))
            {
                logger.LogInformation("The item '{Item}' was taken back as planned.", published.ContentItemId);
            }
        }
    }
}
