using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.BackgroundTasks;
using OrchardCore.Modules;
using OrchardPortal.Conversations.Indexes;
using YesSql;
using YesSql.Services;

namespace OrchardPortal.Conversations.Services;

/// <summary>Removes files that no attachment knows: their request ended between writing the file and committing the message.</summary>
[BackgroundTask(Title = "Orphaned attachments", Schedule = "17 3 * * *", Description = "Removes files of messages that were never kept.")]
internal sealed class OrphanedFilesTask : IBackgroundTask
{
    private const int BatchSize = 200;

    // Older folders were looked through before; a server may have slept for a while.
    private const int Days = 31;

    public async Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        var files = serviceProvider.GetRequiredService<IAttachmentFileStore>();
        var session = serviceProvider.GetRequiredService<ISession>();
        var logger = serviceProvider.GetRequiredService<ILogger<OrphanedFilesTask>>();
        var today = serviceProvider.GetRequiredService<IClock>().UtcNow.Date;

        // Not today's: their requests may be running.
        for (var age = 2; age <= Days; age++)
        {
            var day = today.AddDays(-age).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            if (await files.GetDirectoryInfoAsync(day) is null)
            {
                continue;
            }

            var keys = new List<string>();
            await foreach (var entry in files.GetDirectoryContentAsync(day).WithCancellation(cancellationToken))
            {
                if (!entry.IsDirectory)
                {
                    keys.Add(entry.Path);
                }
            }

            foreach (var batch in keys.Chunk(BatchSize))
            {
                var rows = await session.QueryIndex<AttachmentIndex>(attachment => attachment.StorageKey.IsIn(batch)).ListAsync(cancellationToken);
                foreach (var key in batch.Except(rows.Select(row => row.StorageKey)))
                {
                    await files.TryDeleteFileAsync(key);
                    logger.LogInformation("Removed the orphaned file {StorageKey}.", key);
                }
            }
        }
    }
}
